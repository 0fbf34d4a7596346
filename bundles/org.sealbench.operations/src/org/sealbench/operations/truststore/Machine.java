// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.truststore;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The machine whose trust stores are changed.
 *
 * @param root of its files; {@code /} but in tests
 * @param home the user's home folder
 */
public record Machine(Path root, Path home, Commands commands) {

	/** Runs programs. */
	public interface Commands {

		/**
		 * Runs a program to its end, with nothing on its standard input.
		 *
		 * @throws IOException if there is no such program or it does not end
		 */
		Result run(List<String> command) throws IOException;
	}

	/**
	 * The result of a program.
	 *
	 * @param out standard output and standard error
	 */
	public record Result(int exitCode, String out) {
	}

	/** This machine. */
	public static Machine here(Path home) {
		return new Machine(Path.of("").toAbsolutePath().getRoot(), home, new SystemCommands());
	}

	/** The stores that a machine like this one can have; not all of them need be there. */
	public static List<TrustStoreKind> targets() {
		String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
		if (system.startsWith("windows")) {
			return List.of(TrustStoreKind.WINDOWS_USER, TrustStoreKind.WINDOWS_MACHINE, TrustStoreKind.FIREFOX);
		}
		return system.startsWith("mac") ? List.of(TrustStoreKind.MACOS, TrustStoreKind.FIREFOX)
				: List.of(TrustStoreKind.SYSTEM, TrustStoreKind.FIREFOX, TrustStoreKind.CHROMIUM);
	}

	/**
	 * Whether a store of this kind can be here at all: the root stores of Windows and macOS are on those systems only.
	 */
	boolean canHave(TrustStoreKind kind) {
		return !kind.isOfOneSystem() || !(commands instanceof SystemCommands) || targets().contains(kind);
	}

	/** A file by its path from the root, without a leading slash. */
	Path file(String path) {
		return root.resolve(path);
	}

	boolean isWhole() {
		return root.getNameCount() == 0;
	}
}
