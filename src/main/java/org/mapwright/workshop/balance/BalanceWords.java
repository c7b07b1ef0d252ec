package org.mapwright.workshop.balance;

import java.util.Locale;
import org.mapwright.value.Words;
import org.mapwright.workshop.balance.Balance.PartShare;
import org.mapwright.workshop.voting.VotingWords;

/** Tells the balance to the facilitator: the sentence comes first, the bars beside it. */
public final class BalanceWords {

    private static final Words WORDS = Words.of("workshopbalance");
    private static final int HUNDRED = 100;

    private BalanceWords() {}

    /** "Practitioners have added 70 % of the links. They are 28 % of the room." */
    public static String told(Balance balance) {
        String what = WORDS.say("what.", balance.what());
        if (!balance.canBeTold()) {
            return balance.total() < Balance.ENOUGH ? WORDS.say("early", Balance.ENOUGH, what) : WORDS.say("small");
        }
        return balance.standsOut()
                .map(share -> WORDS.say(
                        "stands.out",
                        VotingWords.name(share.part()),
                        percent(share.ofAdded()),
                        what,
                        percent(share.ofPeople())))
                .orElseGet(() -> WORDS.say("even", what));
    }

    /** One bar for who cannot see it: "Parents: 36 % of the room, 20 % of the links". */
    public static String told(PartShare share, Contribution what) {
        return WORDS.say(
                "bar",
                VotingWords.name(share.part()),
                percent(share.ofPeople()),
                percent(share.ofAdded()),
                WORDS.say("what.", what));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%d", Math.round(share * HUNDRED));
    }
}
