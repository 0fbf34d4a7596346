// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.rule;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who has to accept a certificate. {@code docs/lint.md} lists the published rules that each target follows. */
public enum LintTarget {
	/** Safari and apps on iPhone and iPad. */
	IOS,
	/** Safari and apps on the Mac, under the same rules as iOS. */
	MACOS,
	/** Chrome on Android, where a CA is installed by the user. */
	ANDROID,
	/** Chrome and Chromium on desktops. */
	CHROME,
	/** Edge, which verifies as Chromium does. */
	EDGE,
	FIREFOX,
	/** OPC UA clients and servers that check strictly (OPC 10000-4 §6.1.3). */
	OPCUA,
	/** Devices with firmware of before about 2012: SHA-1, RSA up to 2048 bits, dates in 32 bits. */
	OLD;

	static final Set<LintTarget> APPLE = set(IOS, MACOS);
	public static final Set<LintTarget> BROWSERS = set(IOS, MACOS, ANDROID, CHROME, EDGE, FIREFOX);
	/** Any client that checks certificates by current standards. */
	public static final Set<LintTarget> STRICT = set(IOS, MACOS, ANDROID, CHROME, EDGE, FIREFOX, OPCUA);
	public static final Set<LintTarget> ALL = Collections.unmodifiableSet(EnumSet.allOf(LintTarget.class));

	/** The word that the command line uses. */
	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static Optional<LintTarget> of(String label) {
		return Arrays.stream(values()).filter(each -> each.label().equals(label.toLowerCase(Locale.ROOT))).findFirst();
	}

	/** Every target but old devices, which have to be named: what is right for others is wrong for them. */
	public static Set<LintTarget> current() {
		return STRICT;
	}

	private static Set<LintTarget> set(LintTarget first, LintTarget... others) {
		return Collections.unmodifiableSet(EnumSet.of(first, others));
	}
}
