package tr.edu.akky.inventory.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each in a Java of its own, as it was started by somebody. */
class MemoryThriftTest {

    private static final int MEGABYTE = 1 << 20;

    /** Says how many megabytes of heap there are before and after, and what is then asked of the collector. */
    public static void main(String[] arguments) {
        long before = megabytes();
        new MemoryThrift().begin();
        HotSpotDiagnosticMXBean java = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        System.out.print(before + " " + megabytes() + " "
                + java.getVMOption("MaxHeapFreeRatio").getValue() + " "
                + java.getVMOption("G1PeriodicGCInterval").getValue());
    }

    private static long megabytes() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getCommitted() / MEGABYTE;
    }

    @Test
    void heapThatNobodyNeedsGoesBackToTheMachine() throws Exception {
        List<Integer> said = said("-XX:InitialHeapSize=256m");
        assertThat(said.get(0)).isGreaterThanOrEqualTo(256);
        assertThat(said.get(1)).isLessThan(64);
        assertThat(said).endsWith(30, 15_000);
    }

    @Test
    void whoStartsJavaWithOptionsOfTheirOwnHasThem() throws Exception {
        List<Integer> said = said("-XX:InitialHeapSize=256m", "-XX:MaxHeapFreeRatio=80");
        assertThat(said.get(1)).isGreaterThanOrEqualTo(said.get(0));
        assertThat(said).endsWith(80, 0);
    }

    private static List<Integer> said(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), MemoryThriftTest.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return Stream.of(said.split(" ")).map(Integer::valueOf).toList();
    }
}
