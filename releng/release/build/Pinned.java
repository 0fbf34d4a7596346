
// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Holds the bill of materials against the list of checksums that the build pins: fails where a library that comes from
 * a Maven repository is not in the list, for then nobody compared its bytes. Arguments: the bill, the list.
 */
class Pinned {

	private static final Pattern LIBRARY = Pattern.compile("\"purl\": \"pkg:maven/([^/]*)/([^@]*)@([^\"]*)\"");

	public static void main(String[] arguments) throws IOException {
		Set<String> pinned = Files.readAllLines(Path.of(arguments[1])).stream()
				.map(line -> line.replaceFirst("^[0-9a-f]{64} +", "")).collect(Collectors.toSet());
		Set<String> shipped = new TreeSet<>();
		LIBRARY.matcher(Files.readString(Path.of(arguments[0]))).results().forEach(each -> shipped.add(
				"%s/%s/%s/%2$s-%3$s.jar".formatted(each.group(1).replace('.', '/'), each.group(2), each.group(3))));
		int all = shipped.size();
		shipped.removeAll(pinned);
		shipped.forEach(each -> System.err.println("error: " + each + " is shipped, and not in " + arguments[1]
				+ ". Run releng/checksums write, and look at it."));
		if (!shipped.isEmpty() || all == 0) {
			System.exit(1);
		}
		System.out.println(all + " libraries, each with the bytes of the list of checksums");
	}
}
