package org.mapwright.shell.cli;

import java.util.concurrent.Callable;
import org.mapwright.MapwrightApplication;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;

/** Starts the web application; it goes on until it is stopped. */
@Command(name = "run", description = "Starts the store and the web application.")
final class RunCommand implements Callable<Integer> {

    /** Says that the application lives on after the command returned. */
    static final int GOES_ON = -1;

    @Override
    public Integer call() {
        SpringApplication.run(MapwrightApplication.class);
        return GOES_ON;
    }
}
