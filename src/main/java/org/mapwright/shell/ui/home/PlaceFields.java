package org.mapwright.shell.ui.home;

import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mapwright.place.Nation;
import org.mapwright.place.Place;
import org.mapwright.place.PlaceId;
import org.mapwright.ui.ChoiceField;
import org.mapwright.ui.LineField;
import org.mapwright.value.Words;

/** One of the places, or another one with its name and nation. */
final class PlaceFields extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 80;
    private static final Words WORDS = Words.of("home");

    private final ChoiceField<Optional<Place>> places;
    private final LineField name = new LineField(WORDS.say("place.name"), MOST);
    private final ChoiceField<Nation> nation = new ChoiceField<>(
            WORDS.say("place.nation"), Arrays.asList(Nation.values()), one -> WORDS.say("nation.", one));
    private final Div another = new Div(name, nation);

    PlaceFields(List<Place> known, Optional<PlaceId> chosen) {
        List<Optional<Place>> choices = Stream.concat(
                        known.stream().map(Optional::of), Stream.of(Optional.<Place>empty()))
                .toList();
        places = new ChoiceField<>(WORDS.say("dialog.place"), choices, PlaceFields::words);
        places.offer(
                choices,
                IntStream.range(0, known.size())
                        .filter(i -> chosen.filter(known.get(i).id()::equals).isPresent())
                        .findFirst()
                        .orElse(0));
        places.onChoice(choice -> another.setVisible(choice.isEmpty()));
        another.setVisible(known.isEmpty());
        another.addClassName("mw-two");
        addClassName("mw-form");
        add(places, another);
    }

    private static String words(Optional<Place> choice) {
        return choice.map(Place::name).orElseGet(() -> WORDS.say("dialog.place.other"));
    }

    /**
     * The chosen place, or nothing and a sentence under the field.
     *
     * @param add adds a place that was described here; its id is another one
     */
    Optional<PlaceId> read(Function<Place, PlaceId> add) {
        return places.chosen().map(Place::id).or(() -> described().map(add));
    }

    private Optional<Place> described() {
        name.accept();
        try {
            return Optional.of(new Place(new PlaceId("new"), name.text(), nation.chosen()));
        } catch (IllegalArgumentException e) {
            name.refuse(WORDS.say("place.name.wrong", MOST));
            return Optional.empty();
        }
    }
}
