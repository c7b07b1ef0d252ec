package org.mapwright.shell.ui.settings;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mapwright.study.Settings;
import org.mapwright.study.Settings.Colours;
import org.mapwright.study.Settings.TextSize;
import org.mapwright.study.SettingsBook;
import org.mapwright.study.SignInName;
import org.mapwright.ui.ChoiceField;
import org.mapwright.value.Languages;
import org.mapwright.value.Words;

/** Colours, size of words, movement, language. Each choice is kept and shown at once. */
final class LookSection extends Section {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("settings");

    private final transient SettingsBook book;
    private final transient SignInName account;
    private transient Settings now;

    LookSection(SettingsBook book, SignInName account) {
        this.book = book;
        this.account = account;
        this.now = book.of(account);
        var title = new H2(WORDS.say("look"));
        title.addClassName("mw-title");
        var about = new Paragraph(WORDS.say("look.about"));
        about.addClassName("mw-small");
        addClassNames("mw-card", "mw-form", "mw-settings-card");
        add(title, about, colours(), text(), motion(), language());
    }

    private ChoiceField<Colours> colours() {
        return field("colours", Arrays.asList(Colours.values()), now.colours(), one -> WORDS.say("colours.", one))
                .onChoice(chosen -> keep(now.withColours(chosen)));
    }

    private ChoiceField<TextSize> text() {
        return field("text", Arrays.asList(TextSize.values()), now.text(), one -> WORDS.say("text.", one))
                .onChoice(chosen -> keep(now.withText(chosen)));
    }

    private ChoiceField<Boolean> motion() {
        return field(
                        "motion",
                        List.of(false, true),
                        now.lessMotion(),
                        less -> WORDS.say(less ? "motion.less" : "motion.device"))
                .onChoice(chosen -> keep(now.withLessMotion(chosen)));
    }

    /** Texts that stand on the page already are said anew only when it is loaded again. */
    private ChoiceField<Optional<Locale>> language() {
        List<Optional<Locale>> offered = Stream.concat(
                        Stream.of(Optional.<Locale>empty()),
                        Languages.all().stream().map(Optional::of))
                .toList();
        return field("language", offered, now.language().map(Locale::forLanguageTag), LookSection::named)
                .onChoice(chosen -> {
                    keep(now.withLanguage(chosen.map(Locale::toLanguageTag)));
                    UI.getCurrent().getPage().reload();
                });
    }

    /** A language is named in itself, so that whoever needs it can read its name. */
    private static String named(Optional<Locale> language) {
        return language.map(one -> one.getDisplayLanguage(one)).orElseGet(() -> WORDS.say("language.browser"));
    }

    private static <T> ChoiceField<T> field(String name, List<T> offered, T chosen, Function<T, String> words) {
        var field = new ChoiceField<>(WORDS.say("name." + name), offered, words);
        field.offer(offered, Math.max(0, offered.indexOf(chosen)));
        return field;
    }

    private void keep(Settings chosen) {
        now = chosen;
        book.keep(account, chosen);
        PageLook.of(chosen).show(UI.getCurrent());
    }
}
