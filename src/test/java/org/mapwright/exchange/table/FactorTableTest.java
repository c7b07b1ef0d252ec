package org.mapwright.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.exchange.Reads.csv;
import static org.mapwright.exchange.Reads.factor;
import static org.mapwright.exchange.Reads.labels;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mapwright.exchange.FileRead;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Imported;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.MapFiles;
import org.mapwright.exchange.Unreadable;
import org.mapwright.map.Aspect;
import org.mapwright.map.FactorKind;
import org.mapwright.map.Position;
import org.mapwright.map.Tag;
import org.mapwright.map.Theme;
import org.mapwright.map.Vote;

class FactorTableTest {

    private static final String TABLE = """
            id,Label,kind,theme,importance,controllability,vulnerability,tags,note,x,y,focal
            h,Damp homes,context,Home,3,1,,housing; health,"Heard
            often",10,-20.5,
            s,Sleep,outcome,,2,4,high,,,30,40,yes
            q,Quiet corner,shed,,,,,,,5,5,
            """;

    private final Imported map = csv("cause,effect,polarity\nh,s,-\n", TABLE);

    @Test
    void everyColumnIsRead() {
        var damp = factor(map, "Damp homes");

        assertThat(damp.kind()).isEqualTo(FactorKind.CONTEXT);
        assertThat(damp.theme()).contains(new Theme("Home"));
        assertThat(damp.tags()).containsExactly(new Tag("housing"), new Tag("health"));
        assertThat(damp.note().text()).isEqualTo("Heard\noften");
        assertThat(damp.ratings().on(Aspect.IMPORTANCE).count(Vote.HIGH)).isOne();
        assertThat(damp.ratings().on(Aspect.CONTROLLABILITY).count(Vote.LOW)).isOne();
        assertThat(damp.ratings().on(Aspect.VULNERABILITY).total()).isZero();
        assertThat(map.factors().getFirst().at()).isEqualTo(new Position(10, -20.5));
        assertThat(map.focal()).contains(factor(map, "Sleep").id());
    }

    @Test
    void factorsWithoutLinksAreKeptAndTheFileKeepsItsIds() {
        assertThat(labels(map)).containsExactly("Damp homes", "Sleep", "Quiet corner");
        assertThat(map.fileIds().values()).containsExactly("h", "s", "q");
        assertThat(map.factors()).extracting(f -> f.factor().id().value()).containsExactly("h", "s", "q");
    }

    @Test
    void whatIsOffTheScaleIsSaid() {
        assertThat(map.report().cases(FindingKind.VOTE_OFF_SCALE)).containsExactly("Sleep: 4", "Sleep: high");
        assertThat(map.report().cases(FindingKind.KIND_UNKNOWN)).containsExactly("Quiet corner: shed");
    }

    @Test
    void labelsMayRepeatWhereIdsDiffer() {
        Imported twins = csv("cause,effect\na,b\n", "id,label\na,Sleep\nb,Sleep\n");

        assertThat(labels(twins)).containsExactly("Sleep", "Sleep");
        assertThat(twins.links()).hasSize(1);
    }

    @Test
    void aRepeatedLabelNamesNobody() {
        FileRead read = MapFiles.read(
                MapFile.ofText("links.csv", "cause,effect\nSleep,b\n"),
                Optional.of(MapFile.ofText("factors.csv", "id,label\na,Sleep\nb,Sleep\n")));

        assertThat(read)
                .isEqualTo(new Unreadable(
                        "links.csv, line 2: several factors are called \u201cSleep\u201d; expected the id"
                                + " of one of them."));
    }

    @Test
    void aLinkMayNameAFactorByItsLabelWhateverItsCapitals() {
        Imported named = csv("cause,effect\ndamp  homes,sleep\nSleep,Debt\n", "id,label\nh,Damp homes\ns,Sleep\n");

        assertThat(labels(named)).containsExactly("Damp homes", "Sleep", "Debt");
        assertThat(named.report().cases(FindingKind.NOT_LISTED)).containsExactly("Debt");
    }

    @Test
    void aFactorListedTwiceCountsOnce() {
        Imported twice = csv("cause,effect\na,b\n", "label,note\na,first\na,second\nb,\n");

        assertThat(factor(twice, "a").note().text()).isEqualTo("first");
        assertThat(twice.report().cases(FindingKind.LISTED_TWICE)).containsExactly("a");
    }

    @Test
    void positionsOfSomeFactorsOnlyAreLeftBehind() {
        Imported some = csv("cause,effect\na,b\n", "label,x,y\na,1,2\nb,,\n");

        assertThat(some.placed()).isFalse();
        assertThat(some.report().count(FindingKind.POSITIONS_INCOMPLETE)).isOne();
    }

    @Test
    void aTableWithoutLinksIsAMap() {
        assertThat(labels(csv("cause,effect\n", "label\nalone\n"))).containsExactly("alone");
    }
}
