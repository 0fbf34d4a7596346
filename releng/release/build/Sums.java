
// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Writes {@code SHA256SUMS} of all files of a folder, in the form of sha256sum. Argument: the folder. */
class Sums {

	/** The file itself, and what is made of it. */
	private static final Set<String> NOT = Set.of("SHA256SUMS", "SHA256SUMS.asc", "KEY.asc", "TEST-KEY.asc");

	public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
		Path folder = Path.of(arguments[0]);
		StringBuilder sums = new StringBuilder();
		try (Stream<Path> found = Files.list(folder)) {
			List<Path> files = found.filter(Files::isRegularFile)
					.filter(each -> !NOT.contains(each.getFileName().toString())).sorted().toList();
			for (Path file : files) {
				byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
				sums.append(HexFormat.of().formatHex(digest)).append("  ").append(file.getFileName()).append('\n');
			}
		}
		Files.writeString(folder.resolve("SHA256SUMS"), sums);
	}
}
