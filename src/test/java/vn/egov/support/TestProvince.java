package vn.egov.support;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import vn.egov.criteria.CriteriaSetFiles;
import vn.egov.criteria.ImportCriteriaSet;
import vn.egov.criteria.PublishCriteriaSet;
import vn.egov.criteria.SampleCriteria;
import vn.egov.unit.ImportUnits;

/** A small province: nine units, criteria set V1 and the people that a cycle needs. */
@TestComponent
public class TestProvince {

  private static final String UNITS =
      """
      code,name_vi,name_en,tier,parent_code,verifier_code,email
      S01,Văn phòng UBND tỉnh,Office of the PPC,DEPARTMENT,,,
      S02,Sở Nội vụ,Department of Home Affairs,DEPARTMENT,,,
      S03,Sở Tư pháp,Department of Justice,DEPARTMENT,,,
      061,UBND huyện Ba Bể,Ba Bể District,DISTRICT,,,
      064,UBND huyện Chợ Đồn,Chợ Đồn District,DISTRICT,,,
      01900,UBND xã Một,Commune One,COMMUNE,061,061,
      01903,UBND xã Hai,Commune Two,COMMUNE,061,061,
      01906,UBND xã Ba,Commune Three,COMMUNE,064,064,
      01909,UBND xã Bốn,Commune Four,COMMUNE,064,064,
      """;

  private static final List<String> UNIT_CODES =
      List.of("S01", "S02", "S03", "061", "064", "01900", "01903", "01906", "01909");

  private final ImportUnits importUnits;
  private final ImportCriteriaSet importSet;
  private final PublishCriteriaSet publishSet;
  private final TestPeople people;
  private LocalDate changes = LocalDate.of(2029, 1, 2);

  TestProvince(
      ImportUnits importUnits,
      ImportCriteriaSet importSet,
      PublishCriteriaSet publishSet,
      TestPeople people) {
    this.importUnits = importUnits;
    this.importSet = importSet;
    this.publishSet = publishSet;
    this.people = people;
  }

  /** Does nothing the second time. */
  public void setUp() {
    importUnits.importUnits(UNITS, LocalDate.of(2029, 1, 1));
    importSet.importSet(
        new CriteriaSetFiles(
            SampleCriteria.text("/sample/criteria-V1/criteria.csv"),
            SampleCriteria.text("/sample/criteria-V1/groups.csv"),
            SampleCriteria.text("/sample/criteria-V1/ratings.csv")));
    publishSet.publish("V1");
    people.hire("manager", "cycle-managers");
    people.hire("leader", "leaders");
    people.hire("reviewer1", "reviewers");
    people.hire("reviewer2", "reviewers");
    people.hire("reviewer-s02", "reviewers", "unit-S02");
    people.hire("board", "appeal-board");
    people.hire("reviewer-on-board", "reviewers", "appeal-board");
    people.hire("auditor", "auditors");
    for (String unit : UNIT_CODES) {
      people.hire("officer-" + unit, "unit-" + unit);
    }
    people.hire("verifier-061", "verifier-061");
  }

  /** So many communes more, under the first district: codes 10001 and on. */
  public void addCommunes(int count) {
    StringBuilder table = new StringBuilder(UNITS);
    for (int i = 1; i <= count; i++) {
      int code = 10000 + i;
      table
          .append(code)
          .append(",UBND xã ")
          .append(code)
          .append(",Commune ")
          .append(code)
          .append(",COMMUNE,061,061,\n");
    }
    importUnits.importUnits(table.toString(), changes);
    changes = changes.plusDays(1);
  }

  /** As it was before. */
  public void removeCommunes() {
    importUnits.importRegister(UNITS, changes);
    changes = changes.plusDays(1);
  }

  /** A sound launch form for the first half of 2030, to be sent before July. */
  public static Map<String, Object> launchForm(String code) {
    Map<String, Object> form = new HashMap<>();
    form.put("cycleCode", code);
    form.put("cycleName", "Sáu tháng đầu năm 2030");
    form.put("periodFrom", "2030-01-01");
    form.put("periodTo", "2030-06-30");
    form.put("criteriaSetVersion", "V1");
    form.put("tiers", "DEPARTMENT,DISTRICT,COMMUNE");
    form.put("verifiedByDistrict", true);
    form.put("submissionDeadline", "2030-07-06");
    form.put("verificationDeadline", "2030-07-20");
    form.put("reviewDeadline", "2030-08-17");
    form.put("appealDeadline", "2030-08-25");
    form.put("reminderDays", "7,1");
    return form;
  }
}
