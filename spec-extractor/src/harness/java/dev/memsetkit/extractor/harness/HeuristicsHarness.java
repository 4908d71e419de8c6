package dev.memsetkit.extractor.harness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.bytebuddy.agent.ByteBuddyAgent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Switches each method of the PDF and text front ends off, one at a time, and says what that costs on documents.
 *
 * <p>A line for each: {@code needed} with the first document on which facts changed and how many, {@code prose} where
 * only texts changed, {@code findings} where only findings did, {@code useless} where nothing changed on any document.
 * Arguments: folders of PDFs and texts, optionally {@code --room NAME} for the heuristics of one package only, and
 * {@code --from N} at the end to go on behind the first N.
 */
public final class HeuristicsHarness {

    private static final List<String> ROOMS = List.of("pdf", "text", "hyphenation", "outline");
    /** A document takes about a second; what takes this long hangs. */
    private static final int MAX_SECONDS = 60;

    private final Map<Path, SpecFacts> plain = new LinkedHashMap<>();
    private final String room;

    private HeuristicsHarness(String room) {
        this.room = room;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        List<Path> folders = new ArrayList<>();
        int from = 0;
        String room = "";
        boolean worker = false;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--from" -> from = Integer.parseInt(args[++i]);
                case "--room" -> room = args[++i];
                case "--worker" -> worker = true;
                default -> folders.add(Path.of(args[i]));
            }
        }
        if (worker) {
            new HeuristicsHarness(room).work(folders, from);
        } else {
            supervise(args, from);
        }
    }

    /** Runs workers until all is done: a heuristic that is off may leave a loop without end. */
    private static void supervise(String[] args, int from) throws IOException, InterruptedException {
        int next = from;
        int total = Integer.MAX_VALUE;
        while (next < total) {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+EnableDynamicAgentLoading",
                    "-Xmx2g",
                    "-cp",
                    System.getProperty("java.class.path"),
                    HeuristicsHarness.class.getName()));
            command.addAll(Stream.of(args).takeWhile(arg -> !arg.equals("--from")).toList());
            command.addAll(List.of("--worker", "--from", Integer.toString(next)));
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("total ")) {
                        total = Integer.parseInt(line.substring(6));
                    } else {
                        System.out.println(line);
                        next += line.startsWith("#") ? 0 : 1;
                    }
                }
            }
            if (process.waitFor() != 0) {
                System.out.println("hangs or dies\tno. " + next);
                next++;
            }
        }
    }

    private void work(List<Path> folders, int from) throws IOException {
        ByteBuddyAgent.install();
        for (Path document : documents(folders)) {
            plain.put(document, SpecFacts.of(document));
        }
        List<Knockout> knockouts = knockouts();
        System.out.println("total " + knockouts.size());
        ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "watch");
            thread.setDaemon(true);
            return thread;
        });
        for (int i = from; i < knockouts.size(); i++) {
            ScheduledFuture<?> alarm =
                    watch.schedule(() -> Runtime.getRuntime().halt(3), MAX_SECONDS, TimeUnit.SECONDS);
            System.out.println(verdict(knockouts.get(i)) + "\t" + knockouts.get(i));
            System.out.flush();
            alarm.cancel(false);
        }
        Runtime.getRuntime().halt(0);
    }

    private String verdict(Knockout knockout) throws IOException {
        try {
            knockout.apply();
        } catch (RuntimeException | LinkageError e) {
            return "cannot be switched off: " + e.getMessage();
        }
        String weaker = "useless\t\t";
        try {
            for (Map.Entry<Path, SpecFacts> each : plain.entrySet()) {
                if (!concerns(knockout, each.getKey())) {
                    continue;
                }
                SpecFacts before = each.getValue();
                SpecFacts after = SpecFacts.of(each.getKey());
                int facts = changes(before.facts(), after.facts());
                if (facts > 0) {
                    return "needed\t" + facts + "\t" + each.getKey().getFileName();
                }
                if (changes(before.prose(), after.prose()) > 0) {
                    weaker = "prose\t" + changes(before.prose(), after.prose()) + "\t"
                            + each.getKey().getFileName();
                } else if (weaker.startsWith("useless") && changes(before.findings(), after.findings()) > 0) {
                    weaker = "findings\t" + changes(before.findings(), after.findings()) + "\t"
                            + each.getKey().getFileName();
                }
            }
            return weaker;
        } finally {
            knockout.undo();
        }
    }

    /** Whether the method has to do with documents of that kind. */
    private static boolean concerns(Knockout knockout, Path document) {
        String room = knockout.method().getDeclaringClass().getName();
        boolean pdf = document.toString().endsWith(".pdf");
        return pdf ? !room.contains(".extractor.text.") && !room.contains(".extractor.outline.")
                : !room.contains(".extractor.pdf.");
    }

    private static int changes(Set<String> before, Set<String> after) {
        return (int) (before.stream().filter(fact -> !after.contains(fact)).count()
                + after.stream().filter(fact -> !before.contains(fact)).count());
    }

    private List<Knockout> knockouts() throws IOException {
        List<Knockout> all = new ArrayList<>();
        Path classes = Path.of("target/classes");
        for (String room : ROOMS) {
            try (Stream<Path> files = Files.walk(classes.resolve("dev/memsetkit/extractor").resolve(room))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".class")).sorted().toList()) {
                    String name = classes.relativize(file).toString().replace('/', '.');
                    all.addAll(Knockout.of(load(name.substring(0, name.length() - ".class".length()))));
                }
            }
        }
        all.removeIf(knockout -> !knockout.toString().startsWith(room));
        all.sort(Comparator.comparing(Knockout::toString));
        return all;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, HeuristicsHarness.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** The PDFs and texts of the folders, and the text that PDFBox makes of each PDF. */
    private static List<Path> documents(List<Path> folders) throws IOException {
        List<Path> documents = new ArrayList<>();
        Path texts = Files.createDirectories(Path.of("target/harness"));
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    if (file.toString().endsWith(".pdf")) {
                        Path text = texts.resolve(file.getFileName() + ".pdfbox.txt");
                        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                            Files.writeString(text, new PDFTextStripper().getText(pdf));
                        }
                        documents.add(file);
                        documents.add(text);
                    } else if (file.toString().endsWith(".txt")) {
                        documents.add(file);
                    }
                }
            }
        }
        return documents;
    }
}
