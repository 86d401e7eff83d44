package io.github.aipolicygraph.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A process whose memory and processor time are looked at; only Linux shows both. */
record Watched(ProcessHandle process) {

    static Watched of(long number) {
        return new Watched(ProcessHandle.of(number)
                .orElseThrow(() -> new IllegalArgumentException("There is no process " + number + ".")));
    }

    /** What all its threads have taken so far. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    long residentMegabytes() {
        return megabytes("VmRSS:");
    }

    long highestMegabytes() {
        return megabytes("VmHWM:");
    }

    private long megabytes(String line) {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        try (var lines = Files.lines(status)) {
            return lines.filter(text -> text.startsWith(line))
                    .mapToLong(text -> Long.parseLong(text.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException("A subject has ended: " + status, failure);
        }
    }
}
