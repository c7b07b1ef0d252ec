package org.mapwright.exchange;

import org.mapwright.exchange.parts.ExchangeText;
import org.mapwright.map.Contributor;
import org.mapwright.map.ContributorId;
import org.mapwright.study.Group;
import org.mapwright.study.Pseudonym;

/** Who speaks where a file names nobody: each row about the same link is a voice of its own. */
public final class FileVoice {

    private static final String ID = "file-";

    private FileVoice() {}

    /**
     * The voice of a number.
     *
     * @param number counted from 1 within one link, or one factor's votes
     */
    public static Contributor number(int number) {
        String name = number == 1
                ? ExchangeText.of("voice.first")
                : ExchangeText.of("voice.further", Integer.toString(number));
        return new Contributor(
                new ContributorId(ID + number), new Pseudonym(name), new Group(ExchangeText.of("voice.group")));
    }

    /** Whether the id is that of such a voice, so that nobody is lost with it. */
    public static boolean isOne(ContributorId id) {
        return id.value().startsWith(ID);
    }
}
