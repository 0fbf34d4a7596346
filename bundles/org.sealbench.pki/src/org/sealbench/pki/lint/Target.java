package org.sealbench.pki.lint;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who has to accept a certificate. {@code docs/lint.md} tells the published rules that each target follows. */
public enum Target {
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

	static final Set<Target> APPLE = set(IOS, MACOS);
	static final Set<Target> BROWSERS = set(IOS, MACOS, ANDROID, CHROME, EDGE, FIREFOX);
	/** Whoever checks certificates by today's standards. */
	static final Set<Target> STRICT = set(IOS, MACOS, ANDROID, CHROME, EDGE, FIREFOX, OPCUA);
	static final Set<Target> ALL = Collections.unmodifiableSet(EnumSet.allOf(Target.class));

	/** The word that the command line uses. */
	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static Optional<Target> of(String label) {
		return Arrays.stream(values()).filter(each -> each.label().equals(label.toLowerCase(Locale.ROOT))).findFirst();
	}

	/** Every target of today; old devices are asked for by name, as what is right for others is wrong for them. */
	public static Set<Target> current() {
		return STRICT;
	}

	private static Set<Target> set(Target first, Target... others) {
		return Collections.unmodifiableSet(EnumSet.of(first, others));
	}
}
