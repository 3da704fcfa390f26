package vn.egov.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.egov.access.throttle.Allowance;

/**
 * Settings of the sign-in.
 *
 * @param basic whether programs may send a name and a password with each request
 * @param idleLimit a session ends so long after the last thing that its person did
 * @param sessionLimit and so long after its beginning, whatever happens in it
 * @param hashIterations what one guess at a stored password costs
 * @param perPlace failures of one account from one place: a browser in which it has signed in
 *     before, else a network address
 * @param perAccount failures of one account from all places where it has not signed in before
 * @param perAddress failures from one network address, of all accounts that have not signed in
 *     before in the browser in question
 */
@ConfigurationProperties("egov.sign-in")
public record SignInSettings(
    @DefaultValue("true") boolean basic,
    @DefaultValue("60m") Duration idleLimit,
    @DefaultValue("12h") Duration sessionLimit,
    @DefaultValue("600000") int hashIterations,
    Allowance perPlace,
    Allowance perAccount,
    Allowance perAddress) {}
