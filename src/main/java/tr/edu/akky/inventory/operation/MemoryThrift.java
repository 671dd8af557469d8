package tr.edu.akky.inventory.operation;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import javax.management.JMException;
import javax.management.ObjectName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Returns memory that is not needed to the machine. Left alone, Java keeps what the start took for as long as there are few
 * visitors, since nothing makes it collect. Whoever starts Java with such options of their own has theirs; a Java
 * without them is left alone.
 */
@Component
class MemoryThrift {

    private static final Logger LOG = LoggerFactory.getLogger(MemoryThrift.class);

    /** Milliseconds without a collection after which one is made; percent of the heap that may be free after it. */
    private static final List<Map.Entry<String, String>> OPTIONS = List.of(
            Map.entry("G1PeriodicGCInterval", "15000"),
            Map.entry("MinHeapFreeRatio", "10"),
            Map.entry("MaxHeapFreeRatio", "30"));

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        HotSpotDiagnosticMXBean java = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (java != null && OPTIONS.stream().allMatch(option -> isUntouched(java, option.getKey()))) {
            OPTIONS.forEach(option -> java.setVMOption(option.getKey(), option.getValue()));
            ManagementFactory.getMemoryMXBean().gc();
            trimNativeHeap();
        }
    }

    /** Compiling takes memory of the C library, which gives it back when told to. */
    private static void trimNativeHeap() {
        try {
            ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            ObjectName.getInstance("com.sun.management:type=DiagnosticCommand"),
                            "systemTrimNativeHeap",
                            null,
                            null);
        } catch (JMException e) {
            LOG.debug("This system's memory is not to be trimmed", e);
        }
    }

    private static boolean isUntouched(HotSpotDiagnosticMXBean java, String option) {
        try {
            return java.getVMOption(option).getOrigin() == VMOption.Origin.DEFAULT;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }
}
