package org.mapwright.analysis.ui;

import java.time.Clock;
import org.mapwright.analysis.AnalysisDesk;
import org.mapwright.analysis.scenario.KeptWhatIfs;
import org.mapwright.canvas.ui.EnteredMap;
import org.mapwright.canvas.ui.MapDoor;
import org.mapwright.map.LiveMaps;
import org.mapwright.map.MapId;
import org.mapwright.ui.Crumb;
import org.mapwright.ui.NotToBeSeen;
import org.mapwright.ui.Trail;
import org.springframework.stereotype.Component;

/** What the workspace works with. */
@Component
class WorkspaceDesk {

    private final MapDoor door;
    private final LiveMaps maps;
    private final AnalysisDesk analysis;
    private final KeptWhatIfs whatIfs;
    private final Clock clock;

    WorkspaceDesk(MapDoor door, LiveMaps maps, AnalysisDesk analysis, KeptWhatIfs whatIfs, Clock clock) {
        this.door = door;
        this.maps = maps;
        this.analysis = analysis;
        this.whatIfs = whatIfs;
        this.clock = clock;
    }

    /**
     * The map for whoever looks.
     *
     * @throws NotToBeSeen when there is no such map, or it is not hers to analyse
     */
    EnteredMap enter(String id) {
        EnteredMap map = door.enter(id);
        if (!map.mayBeAnalysed()) {
            throw new NotToBeSeen();
        }
        return map;
    }

    LiveMaps maps() {
        return maps;
    }

    Trail trail(EnteredMap map, Crumb... below) {
        return door.trail(map, below);
    }

    WorkspacePage page(Page page, EnteredMap map) {
        TakeAlong along = TakeAlong.of(map);
        return switch (page) {
            case QUESTIONS -> new QuestionsPage(analysis);
            case LEVERAGE -> new LeveragePage(analysis, along);
            case LOOPS -> new LoopsPage(analysis);
            case PATHS -> new PathsPage(analysis, along);
            case RESEARCH -> new ResearchPage(analysis, along, map);
            case WHAT_IF -> new WhatIfPage(analysis, shelf(map.id()), along);
        };
    }

    private WhatIfShelf shelf(MapId map) {
        return new WhatIfShelf(whatIfs, () -> enter(map.value()), clock);
    }
}
