package vn.egov.publication.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.egov.criteria.CriteriaSets;
import vn.egov.cycle.Cycle;
import vn.egov.publication.PublishedResults;
import vn.egov.publication.UnitResult;
import vn.egov.unit.Tier;

/** The pages that everybody may read, in Vietnamese and, below {@code /en}, in English. */
@Controller
@Hidden
class PublicPages {

  private final PublishedResults published;
  private final CriteriaSets sets;
  private final MessageSource messages;

  PublicPages(PublishedResults published, CriteriaSets sets, MessageSource messages) {
    this.published = published;
    this.sets = sets;
    this.messages = messages;
  }

  @ModelAttribute
  void letCachesKeep(HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, PublicCache.REVALIDATED.getHeaderValue());
  }

  @GetMapping({"/", "/en"})
  String cycles(Locale locale, Model model) {
    Wording wording = new Wording(messages, locale);
    model.addAttribute(
        "cycles", published.cycles().stream().map(c -> head(c, wording, locale)).toList());
    return "public/cycles";
  }

  @GetMapping({"/cycles/{code}", "/en/cycles/{code}"})
  String overview(@PathVariable String code, Locale locale, Model model) {
    Cycle cycle = find(code);
    Wording wording = new Wording(messages, locale);
    Links links = Links.in(locale);
    List<TierSection> sections =
        cycle.tiers().stream()
            .sorted()
            .map(
                tier ->
                    TierSection.of(
                        published.ranking(cycle, tier),
                        text(cycle, tier, wording),
                        links.ranking(cycle.code(), tier)))
            .toList();
    model.addAttribute("cycle", head(cycle, wording, locale));
    model.addAttribute("sections", sections);
    model.addAttribute(
        "method",
        Method.sentences(
            cycle.tiers().stream().sorted().map(t -> text(cycle, t, wording)).toList(), wording));
    return "public/overview";
  }

  @GetMapping({"/cycles/{code}/{tier}", "/en/cycles/{code}/{tier}"})
  String ranking(
      @PathVariable String code,
      @PathVariable("tier") String tierName,
      @RequestParam(name = "q", required = false) @Nullable String query,
      Locale locale,
      Model model) {
    Cycle cycle = find(code);
    Tier tier = tier(cycle, tierName);
    Wording wording = new Wording(messages, locale);
    NameSearch search = new NameSearch(query);
    Cycle before = published.before(cycle).orElse(null);
    model.addAttribute("cycle", head(cycle, wording, locale));
    model.addAttribute("tierName", wording.tier(tier));
    model.addAttribute("search", search);
    model.addAttribute("before", before == null ? null : wording.name(before.name()));
    model.addAttribute("otherCriteria", otherCriteria(cycle, before));
    model.addAttribute(
        "ranking",
        RankingView.of(
            published.ranking(cycle, tier),
            cycle.code(),
            search,
            new Change(before == null ? List.of() : published.ranking(before, tier)),
            text(cycle, tier, wording),
            Links.in(locale)));
    return "public/ranking";
  }

  @GetMapping({"/cycles/{code}/units/{unit}", "/en/cycles/{code}/units/{unit}"})
  String unit(@PathVariable String code, @PathVariable String unit, Locale locale, Model model) {
    Cycle cycle = find(code);
    UnitResult result = published.result(cycle, unit).orElseThrow(PublicPages::notFound);
    Wording wording = new Wording(messages, locale);
    Cycle before = published.before(cycle).orElse(null);
    Change change =
        new Change(before == null ? List.of() : published.result(before, unit).stream().toList());
    model.addAttribute("cycle", head(cycle, wording, locale));
    model.addAttribute("ranking", Links.in(locale).ranking(cycle.code(), result.tier()));
    model.addAttribute("before", before == null ? null : wording.name(before.name()));
    model.addAttribute(
        "unit",
        UnitView.of(
            result,
            published.ranked(cycle, result.tier()),
            change.of(result, wording),
            text(cycle, result.tier(), wording)));
    return "public/unit";
  }

  private static @Nullable String otherCriteria(Cycle cycle, @Nullable Cycle before) {
    return before == null || before.criteriaSet().equals(cycle.criteriaSet())
        ? null
        : before.criteriaSet();
  }

  private CycleHead head(Cycle cycle, Wording wording, Locale locale) {
    return CycleHead.of(cycle, published.publication(cycle), wording, Links.in(locale));
  }

  private TierText text(Cycle cycle, Tier tier, Wording wording) {
    return new TierText(
        sets.published(cycle.criteriaSet()).tier(tier).orElseThrow(PublicPages::notFound), wording);
  }

  private Cycle find(String code) {
    return published.cycle(code).orElseThrow(PublicPages::notFound);
  }

  private static Tier tier(Cycle cycle, String name) {
    return Arrays.stream(Tier.values())
        .filter(tier -> tier.name().toLowerCase(Locale.ROOT).equals(name))
        .filter(cycle.tiers()::contains)
        .findFirst()
        .orElseThrow(PublicPages::notFound);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
