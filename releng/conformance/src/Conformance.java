import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs every suite in a folder and says where Sealbench and the suite disagree. */
final class Conformance {

	private Conformance() {
	}

	public static void main(String[] arguments) throws IOException {
		Path folder = Path.of(arguments[0]);
		boolean good = show("PKITS", new PkitsSuite(folder.resolve("pkits")).run());
		good &= show("limbo", new LimboSuite(folder.resolve("limbo/limbo.json")).run());
		System.exit(good ? 0 : 1);
	}

	private static boolean show(String suite, List<Verdict> verdicts) {
		verdicts.stream().filter(each -> !each.agrees()).forEach(each -> System.out.println(suite + ": " + each.line()));
		long agreed = verdicts.stream().filter(Verdict::agrees).count();
		long harmful = verdicts.stream().filter(Verdict::isHarmful).count();
		System.out.println(suite + ": " + agreed + " of " + verdicts.size() + " agree, " + harmful + " disagreements that count");
		return harmful == 0 && !verdicts.isEmpty();
	}
}
