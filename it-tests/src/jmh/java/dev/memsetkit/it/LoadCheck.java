package dev.memsetkit.it;

import dev.memsetkit.client.MemsetClient;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * 1,000 threads with 100 calls each, then 100,000 calls in sequence: counts threads, file descriptors and heap before and after.
 * A thousand platform threads, or virtual ones with the argument {@code virtual} on a JDK that has them.
 */
public final class LoadCheck {

    private static final String ID = "0123456789abcdef0123456789abcdef";

    private LoadCheck() {}

    /** Prints the counts; fails if a call does. */
    public static void main(String[] args) throws Exception {
        boolean virtual = args.length > 0 && args[0].equals("virtual");
        try (LoopbackServer server = new LoopbackServer(CallBenchmark.zone(10))) {
            MemsetClient memset =
                    MemsetClient.builder().apiKey(ID).baseUrl(server.url()).build();
            memset.dns().zoneInfo(ID).execute();
            print("start");
            AtomicInteger failures = new AtomicInteger();
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 1_000; i++) {
                threads.add(thread(virtual, () -> {
                    for (int call = 0; call < 100; call++) {
                        try {
                            memset.dns().zoneInfo(ID).execute();
                        } catch (IOException | RuntimeException e) {
                            if (failures.incrementAndGet() == 1) {
                                e.printStackTrace();
                            }
                        }
                    }
                }));
            }
            long start = System.nanoTime();
            for (Thread thread : threads) {
                thread.start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
            print("1,000 threads x 100 calls, " + failures + " failures, " + (System.nanoTime() - start) / 1_000_000 + " ms");
            start = System.nanoTime();
            for (int call = 0; call < 100_000; call++) {
                memset.dns().zoneInfo(ID).execute();
                if (call == 10_000) {
                    print("10,000 in sequence");
                }
            }
            print("100,000 in sequence, " + (System.nanoTime() - start) / 1_000_000 + " ms");
            memset.close();
            Thread.sleep(2_000);
            print("closed");
        }
    }

    private static Thread thread(boolean virtual, Runnable task) throws ReflectiveOperationException {
        if (!virtual) {
            return new Thread(task);
        }
        Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
        return (Thread) Class.forName("java.lang.Thread$Builder")
                .getMethod("unstarted", Runnable.class)
                .invoke(builder, task);
    }

    private static void print(String when) throws InterruptedException {
        System.gc();
        Thread.sleep(300);
        Runtime runtime = Runtime.getRuntime();
        String[] descriptors = new File("/proc/self/fd").list();
        System.out.printf(
                "%-70s threads %5d, descriptors %5d, heap %4d MB%n",
                when,
                Thread.activeCount(),
                descriptors == null ? -1 : descriptors.length,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }
}
