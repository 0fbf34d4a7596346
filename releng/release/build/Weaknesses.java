
// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Joins the list of known weaknesses (VEX) with the bill of materials: fails where what a weakness affects is no
 * component of the bill by its reference. Arguments: the list, the bill.
 */
class Weaknesses {

	private static final Pattern AFFECTED = Pattern.compile("\"ref\": \"([^\"]*)\"");
	private static final Pattern COMPONENT = Pattern.compile("\"bom-ref\": \"([^\"]*)\"");

	public static void main(String[] arguments) throws IOException {
		List<String> affected = found(AFFECTED, arguments[0]).toList();
		Set<String> components = found(COMPONENT, arguments[1]).collect(Collectors.toSet());
		List<String> unknown = affected.stream().filter(each -> !components.contains(each)).distinct().toList();
		unknown.forEach(each -> System.err.println("error: " + arguments[0] + " is about " + each
				+ ", which is not in the bill of materials. Take the version that is used, or leave it out."));
		if (!unknown.isEmpty() || affected.isEmpty()) {
			System.exit(1);
		}
		System.out.println(affected.size() + " entries about known weaknesses, each about a component of the bill");
	}

	private static Stream<String> found(Pattern pattern, String file) throws IOException {
		return pattern.matcher(Files.readString(Path.of(file))).results().map(each -> each.group(1));
	}
}
