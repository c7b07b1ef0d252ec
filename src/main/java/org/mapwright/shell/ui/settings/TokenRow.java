package org.mapwright.shell.ui.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.mapwright.study.AccessToken;
import org.mapwright.ui.ActionButton;
import org.mapwright.ui.Moments;
import org.mapwright.value.Words;

/** One access token: its name, its days, and the way to be rid of it. */
final class TokenRow extends ListItem {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("settings");

    TokenRow(AccessToken token, boolean hasEnded, Moments moments, Consumer<AccessToken> takeBack) {
        var name = new Span(token.name());
        name.addClassName("mw-strong");
        var days = new Div(
                small(WORDS.say("access.made", moments.day(token.made()))),
                small(token.lastUsed()
                        .map(day -> WORDS.say("access.used", day(day, moments)))
                        .orElseGet(() -> WORDS.say("access.unused"))),
                small(WORDS.say(hasEnded ? "access.ended" : "access.ends", moments.day(token.ends()))));
        days.addClassName("mw-days");
        var who = new Div(name, days);
        who.addClassName("who");
        var button =
                new ActionButton(WORDS.say(hasEnded ? "access.remove" : "access.back"), () -> takeBack.accept(token));
        button.setAriaLabel(WORDS.say(hasEnded ? "access.remove.of" : "access.back.of", token.name()));
        add(who, button);
    }

    /** Noon in UTC is on the same day nearly everywhere. */
    private static String day(LocalDate day, Moments moments) {
        return moments.day(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }

    private static Span small(String words) {
        var span = new Span(words);
        span.addClassName("mw-small");
        return span;
    }
}
