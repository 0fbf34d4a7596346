// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/**
 * What people type as the name of a file comes in by one door, {@code TypedPath}, since on every system there are texts
 * that are none; and git is started in one place, which runs nothing that a stranger's repository names.
 */
class PathDoorTest {

	/** The runner of commands asks the door about names in a project's files, wherever they were found. */
	@Test
	void whatIsNoPathIsRefusedInOnePlace() throws IOException {
		assertEquals(Set.of("TypedPath", "CommandRunner"), using("bundles", "InvalidPathException"));
	}

	/** Those that are known take what the start script, the runtime or the framework says. */
	@Test
	void commandsAndDialogsTakeTypedPathsByTheDoor() throws IOException {
		Set<String> found = new TreeSet<>();
		for (String each : new String[] { "cli", "ui", "workspace.ui", "project.ui", "pki.ui", "opcua.ui", "app" }) {
			found.addAll(using("bundles/org.sealbench." + each,
					"\\bPaths?\\.(of|get)\\((?!\"|System\\.getProperty)|\\bPath::of"));
		}
		assertEquals(Set.of("EvidenceCommand", "Examples", "GitSetupCommand", "ProductFolders"), found);
	}

	@Test
	void theRowsOfDialogsThatTakeFilesSayWhenTheyHaveNone() throws IOException {
		assertEquals(Set.of("DoctorDialog", "FormRows"), using("bundles", "\\btextWithButton\\("),
				"the doctor takes addresses, too, and checks by itself");
	}

	@Test
	void gitIsStartedInOnePlace() throws IOException {
		assertEquals(Set.of("GitProcess"), using("bundles", "List\\.of\\(\"git\""));
		assertEquals(Set.of("ChildProcess"), using("bundles", "new ProcessBuilder\\("));
	}

	/** The classes of the product in whose code a pattern is found. */
	private static Set<String> using(String folder, String pattern) throws IOException {
		Pattern wanted = Pattern.compile(pattern);
		Set<String> found = new TreeSet<>();
		Path root = Checkout.ROOT.resolve(folder);
		for (SourceFile source : SourceFile.below(root)) {
			if (!source.isGenerated() && wanted.matcher(Files.readString(source.path())).find()) {
				found.add(source.path().getFileName().toString().replace(".java", ""));
			}
		}
		return found;
	}
}
