// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.sealbench.common.ProblemException;
import org.sealbench.model.ModelFactory;
import org.sealbench.pki.secret.PasswordHash;
import org.sealbench.project.access.AccessRules;

/** The plant that comes with the product keeps the rules that the product has for plants. */
class ExamplePlantTest {

	private static final Path EXAMPLE = BuildTool.ROOT.resolve("examples/bottling-line");
	private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\S+) \\| `(\\S+)` \\|");
	private static final Pattern USER = Pattern
			.compile("<users\\s+name=\"([^\"]*)\"\\s+passwordHash=\"([^\"]*)\"(?:\\s+passwordMinimum=\"(\\d+)\")?");

	@Test
	void itsUsersHaveThePasswordsOfItsReadmeAndThoseMeetThePolicy() throws IOException, ProblemException {
		Map<String, String> passwords = ROW.matcher(Files.readString(EXAMPLE.resolve("README.md"))).results()
				.collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
		int minimum = new AccessRules(ModelFactory.eINSTANCE.createPlant()).minimumLength();
		int users = 0;
		try (DirectoryStream<Path> devices = Files.newDirectoryStream(EXAMPLE.resolve("devices"))) {
			for (Path device : devices) {
				Matcher user = USER.matcher(Files.readString(device));
				while (user.find()) {
					String what = device.getFileName() + ": " + user.group(1);
					String password = passwords.get(user.group(1));
					assertTrue(PasswordHash.verify(user.group(2), password.toCharArray()), what);
					assertEquals(String.valueOf(minimum), user.group(3), what);
					assertTrue(password.length() >= minimum, what);
					users++;
				}
			}
		}
		assertEquals(12, users);
	}
}
