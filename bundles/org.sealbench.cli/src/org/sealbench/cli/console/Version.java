// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.console;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import picocli.CommandLine.IVersionProvider;

/** The version of Sealbench: its number as the bundles' manifests state it, and the commit that it was built from. */
public final class Version implements IVersionProvider {

	public static final String NUMBER = "0.1.0";

	/** Written by the build into the jar; where classes are run that no build packed, there is none. */
	private static final String COMMIT_FILE = "commit.txt";

	/** In words, such as {@code Sealbench 0.1.0 (commit 1a2b3c4d5e6f)}. */
	public static String text() {
		String commit = commit();
		return "Sealbench " + NUMBER + (commit.isEmpty() ? "" : " (commit " + commit + ")");
	}

	/**
	 * The first twelve digits of the commit, with {@code -changed} where the checkout held more than it; empty where
	 * the build had no history or there was no build.
	 */
	public static String commit() {
		try (InputStream file = Version.class.getResourceAsStream(COMMIT_FILE)) {
			return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.US_ASCII).strip();
		} catch (IOException e) {
			// Which commit it was is no reason not to say the version.
			return "";
		}
	}

	@Override
	public String[] getVersion() {
		return new String[] { text() };
	}
}
