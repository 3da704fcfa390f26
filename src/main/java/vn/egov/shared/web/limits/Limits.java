package vn.egov.shared.web.limits;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * The settings {@code egov.limits.*}; their values and reasons are in {@code application.yml}.
 *
 * @param address requests a minute from one address, whatever they ask for
 * @param atOnce requests of one address that are under way at the same time
 * @param visitors requests a minute from one address without a sign-in, files aside
 * @param visitorsCostly those of them that cost much
 * @param account requests a minute of one signed-in account, files aside
 * @param accountCostly those of them that cost much
 * @param costly addresses that cost much, as path patterns
 * @param body what a request may bring with it
 * @param largeBody the same at {@code largeBodies}
 * @param largeBodies addresses that take tables, as path patterns
 * @param bodyTime how long a request may take to bring it
 * @param url characters of the address and of what is asked with it
 */
@ConfigurationProperties("egov.limits")
record Limits(
    int address,
    int atOnce,
    int visitors,
    int visitorsCostly,
    int account,
    int accountCostly,
    List<String> costly,
    DataSize body,
    DataSize largeBody,
    List<String> largeBodies,
    Duration bodyTime,
    int url) {}
