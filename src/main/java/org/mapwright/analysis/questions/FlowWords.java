package org.mapwright.analysis.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mapwright.analysis.Phrases;
import org.mapwright.map.FactorId;
import org.mapwright.value.Words;

/**
 * Reads out what lies downstream or upstream: first what stands next to the start and which way it moves, then what
 * comes further on, what could go either way, and how much several starts share.
 */
final class FlowWords {

    private static final Words WORDS = Words.of("questions");

    private final Answer answer;
    private final Names names;
    private final List<FactorId> starts;
    private final boolean down;
    private final boolean each;
    private final NextWords next;

    FlowWords(Answer answer, Names names) {
        this.answer = answer;
        this.names = names;
        this.starts = answer.starts().factors();
        this.down = answer.asked().question().build() == Build.DOWNSTREAM;
        this.each = answer.asked().question().together() == Together.EACH && starts.size() > 1;
        this.next = new NextWords(next(), names);
    }

    String sentence() {
        String first = WORDS.say("flow", down ? downstream() : upstream());
        return String.join(
                " ",
                Stream.concat(
                                Stream.of(first),
                                Stream.of(onwards(), open(), shared()).flatMap(Optional::stream))
                        .toList());
    }

    /** What is said when nothing was found. */
    String nothing() {
        String from = Phrases.list(names.some(starts, names::bold));
        if (each) {
            return WORDS.say(down ? "nothing.down.each" : "nothing.up.each", from, starts.size());
        }
        return down
                ? WORDS.say("nothing.down", from, starts.size())
                : WORDS.say("nothing.up", names.either(starts, names::bold));
    }

    /** Next to a start; of what several share, the three nearest. */
    private List<Reached> next() {
        return each
                ? answer.others().stream().limit(Names.NAMED).toList()
                : answer.others().stream()
                        .filter(reached -> reached.steps() == 1)
                        .toList();
    }

    private String downstream() {
        List<String> clauses = new ArrayList<>();
        next.settled().ifPresent(said -> clauses.add(WORDS.say("down.leads", said, starts.size())));
        next.unsettled().ifPresent(said -> clauses.add(WORDS.say("down.moves", said, starts.size())));
        if (next.unnamed() > 0) {
            clauses.add(WORDS.say("down.touches", next.unnamed(), starts.size()));
        }
        String subject = Phrases.list(names.some(starts, start -> names.amount(true, start)));
        return WORDS.say(each ? "down.each" : "down", subject, Phrases.clauses(clauses), starts.size());
    }

    private String upstream() {
        List<String> clauses = new ArrayList<>();
        next.settled()
                .ifPresent(said -> clauses.add(
                        WORDS.say("up.leads", said, next.settledCount(), object(start -> names.amount(true, start)))));
        String again = clauses.isEmpty() ? object(names::bold) : WORDS.say("up.again", starts.size());
        next.unsettled().ifPresent(said -> clauses.add(WORDS.say("up.moves", said, next.unsettledCount(), again)));
        if (next.unnamed() > 0) {
            clauses.add(WORDS.say("up.touches", next.unnamed(), WORDS.say("up.again", starts.size())));
        }
        return Phrases.clauses(clauses);
    }

    private String object(Function<FactorId, String> said) {
        return each ? WORDS.say("up.each", Phrases.list(names.some(starts, said))) : names.either(starts, said);
    }

    private Optional<String> onwards() {
        List<FactorId> after = answer.others().stream()
                .filter(Predicate.not(next.all()::contains))
                .map(Reached::factor)
                .toList();
        if (after.isEmpty()) {
            return Optional.empty();
        }
        String said = Phrases.list(names.someThatMatter(after));
        if (each) {
            return Optional.of(WORDS.say("onwards.each", said));
        }
        return Optional.of(
                down ? WORDS.say("onwards.down", said, starts.size()) : WORDS.say("onwards.up", said, after.size()));
    }

    private Optional<String> open() {
        List<Reached> open = answer.others().stream()
                .filter(reached -> reached.net().filter(net -> !net.isSettled()).isPresent())
                .sorted(Comparator.comparing((Reached reached) -> !names.matters(reached.factor())))
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Reached first = open.getFirst();
        String because = first.net()
                .map(Net::deciding)
                .filter(links -> !links.isEmpty())
                .map(names::links)
                .orElse("");
        String said = because.isEmpty()
                ? WORDS.say(down ? "open.down.starts" : "open.up.starts", names.boldFirst(first.factor()))
                : WORDS.say(down ? "open.down" : "open.up", names.boldFirst(first.factor()), because);
        return Optional.of(open.size() == 1 ? said : said + " " + WORDS.say("open.more", open.size() - 1));
    }

    private Optional<String> shared() {
        if (each || starts.size() < 2) {
            return Optional.empty();
        }
        List<Reached> others = answer.others();
        int all = (int) others.stream()
                .filter(reached -> reached.starts() == starts.size())
                .count();
        return all == 0 || others.size() < 2
                ? Optional.empty()
                : Optional.of(WORDS.say(down ? "shared.down" : "shared.up", all, others.size(), starts.size()));
    }
}
