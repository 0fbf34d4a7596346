
// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs every suite in a folder, by the library and by the command line, and says where Sealbench and the suite
 * disagree.
 */
final class Conformance {

	private Conformance() {
	}

	/** @param arguments the folder of the suites, and a folder for files of its own */
	public static void main(String[] arguments) throws IOException {
		Path suites = Path.of(arguments[0]);
		Path work = Files.createDirectories(Path.of(arguments[1]));
		Path limbo = suites.resolve("limbo/limbo.json");
		boolean good = show("PKITS", new PkitsSuite(suites.resolve("pkits")).run());
		good &= show("limbo", new LimboSuite(limbo).run());
		good &= show("PKITS, cert verify", new PkitsCommandLine(suites.resolve("pkits"), work).run());
		for (LimboCommandLine.Options each : LimboCommandLine.Options.values()) {
			good &= show(each.label(), new LimboCommandLine(limbo, work).run(each));
		}
		System.exit(good ? 0 : 1);
	}

	private static boolean show(String suite, List<Verdict> verdicts) {
		verdicts.stream().filter(each -> !each.agrees())
				.forEach(each -> System.out.println(suite + ": " + each.line()));
		long agreed = verdicts.stream().filter(Verdict::agrees).count();
		long harmful = verdicts.stream().filter(Verdict::isHarmful).count();
		System.out.println(
				suite + ": " + agreed + " of " + verdicts.size() + " agree, " + harmful + " disagreements that count");
		return harmful == 0 && !verdicts.isEmpty();
	}
}
