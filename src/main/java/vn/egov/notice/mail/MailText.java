package vn.egov.notice.mail;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import vn.egov.notice.NoticeKind;
import vn.egov.notice.Work;

/**
 * Words a mail: all languages of the settings below one another, once as plain text and once as
 * HTML. The templates see finished texts only; nothing that somebody typed is a pattern, a key or a
 * part of a template.
 */
@Component
class MailText {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private final MailSettings settings;
  private final OfficeSettings office;
  private final Logo logo;
  private final MessageSource messages;
  private final SpringTemplateEngine templates = new SpringTemplateEngine();

  MailText(MailSettings settings, OfficeSettings office, Logo logo, MessageSource messages) {
    this.settings = settings;
    this.office = office;
    this.logo = logo;
    this.messages = messages;
    templates.addTemplateResolver(resolver("mail/*.html", TemplateMode.HTML));
    templates.addTemplateResolver(resolver("mail/*.txt", TemplateMode.TEXT));
  }

  private static ClassLoaderTemplateResolver resolver(String pattern, TemplateMode mode) {
    ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
    resolver.setResolvablePatterns(java.util.Set.of(pattern));
    resolver.setTemplateMode(mode);
    resolver.setCharacterEncoding("UTF-8");
    return resolver;
  }

  MailContent of(Facts facts) {
    List<Locale> languages = settings.locales();
    Map<String, Object> model =
        Map.of(
            "sections", languages.stream().map(l -> section(facts, l)).toList(),
            "link", facts.link(),
            "logo", logo.content().isPresent());
    Context context = new Context(languages.get(0), model);
    String subject =
        languages.stream()
            .map(l -> text("notice.subject." + facts.kind(), facts, l))
            .distinct()
            .collect(Collectors.joining(" | "));
    return new MailContent(
        HeaderText.clean(subject),
        templates.process("mail/notice.txt", context),
        templates.process("mail/notice.html", context));
  }

  private Section section(Facts facts, Locale language) {
    boolean isList = facts.kind() == NoticeKind.DIGEST;
    @Nullable String detail = isList ? null : facts.detail();
    return new Section(
        language.getLanguage(),
        office.nameIn(language),
        text("notice.subject." + facts.kind(), facts, language),
        text("notice.body." + facts.kind(), facts, language),
        isList && facts.detail() != null ? lines(facts.detail(), language) : List.of(),
        detail == null || detail.isBlank() ? null : message("notice.detail", language),
        detail,
        message("notice.link." + facts.kind().link(), language),
        message("notice.footer", language));
  }

  private List<String> lines(String detail, Locale language) {
    List<String> lines = new ArrayList<>();
    for (Work work : Work.read(detail)) {
      lines.add(
          message(
              "notice.work." + work.kind() + (work.district() == null ? "" : ".district"),
              language,
              work.cycle(),
              String.valueOf(work.count()),
              String.valueOf(work.overdue()),
              String.valueOf(work.district())));
    }
    return lines;
  }

  private String text(String key, Facts facts, Locale language) {
    return message(
        key,
        language,
        facts.unit().in(language),
        facts.cycle().in(language),
        day(facts.due()),
        facts.detail() == null ? "" : facts.detail());
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }

  private String message(String key, Locale language, Object... arguments) {
    return messages.getMessage(key, arguments, language);
  }
}
