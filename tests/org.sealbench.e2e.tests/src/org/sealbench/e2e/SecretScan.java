// SPDX-License-Identifier: EPL-2.0
package org.sealbench.e2e;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks for secrets in every form in which one might lie about: text in two encodings, DER, PEM, Base64, hexadecimal,
 * and the bare numbers.
 */
final class SecretScan {

	/** Enough to be no coincidence, and little enough to lie within one line of a PEM file. */
	private static final int PIECE = 24;
	/** Octets for which the 64 characters of a line of PEM stand. */
	private static final int LINE = 48;

	private final Map<String, List<byte[]>> forms = new LinkedHashMap<>();

	/** A password, under a name that a failure may show. */
	SecretScan password(String name, String password) {
		byte[] utf8 = password.getBytes(StandardCharsets.UTF_8);
		forms.put(name,
				List.of(utf8, password.getBytes(StandardCharsets.UTF_16BE),
						password.getBytes(StandardCharsets.UTF_16LE), Base64.getEncoder().withoutPadding().encode(utf8),
						hex(utf8)));
		return this;
	}

	/** A private key, under a name that a failure may show. */
	SecretScan key(String name, PrivateKey key) {
		List<byte[]> all = new ArrayList<>();
		byte[] der = key.getEncoded();
		if (key instanceof RSAPrivateCrtKey) {
			// The first third is the modulus, which is public.
			for (int line = der.length / 3 / LINE + 1; line + 1 < der.length / LINE; line++) {
				byte[] piece = Arrays.copyOfRange(der, LINE * line, LINE * line + PIECE);
				all.addAll(List.of(piece, hex(piece), Base64.getEncoder().encode(piece)));
			}
		} else {
			// The number begins after some 36 octets.
			all.add(Base64.getEncoder().encode(Arrays.copyOfRange(der, PIECE, 2 * PIECE)));
		}
		numbers(key).forEach(number -> {
			byte[] bytes = number.toByteArray();
			byte[] end = Arrays.copyOfRange(bytes, Math.max(1, bytes.length - PIECE), bytes.length);
			all.add(end);
			all.add(hex(end));
			all.add(HexFormat.of().withUpperCase().formatHex(end).getBytes(StandardCharsets.US_ASCII));
		});
		forms.put(name, all);
		return this;
	}

	private static List<BigInteger> numbers(PrivateKey key) {
		return switch (key) {
		case RSAPrivateCrtKey rsa -> List.of(rsa.getPrivateExponent(), rsa.getPrimeP(), rsa.getPrimeQ());
		case ECPrivateKey ec -> List.of(ec.getS());
		default -> throw new IllegalArgumentException(key.getAlgorithm());
		};
	}

	private static byte[] hex(byte... bytes) {
		return HexFormat.of().formatHex(bytes).getBytes(StandardCharsets.US_ASCII);
	}

	/** The names of the secrets that are in there, each with the place. */
	Set<String> in(String place, byte... content) {
		Set<String> found = new TreeSet<>();
		forms.forEach((name, all) -> {
			if (all.stream().anyMatch(form -> contains(content, form))) {
				found.add(name + " in " + place);
			}
		});
		return found;
	}

	/** What is in the files of a folder, those in ZIP archives included. */
	Set<String> under(Path folder) throws IOException {
		Set<String> found = new TreeSet<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				byte[] content = Files.readAllBytes(file);
				String place = folder.relativize(file).toString();
				found.addAll(in(place, content));
				if (content.length > 1 && content[0] == 'P' && content[1] == 'K') {
					found.addAll(inZip(place, content));
				}
			}
		}
		return found;
	}

	private Set<String> inZip(String place, byte... content) throws IOException {
		Set<String> found = new TreeSet<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				found.addAll(in(place.toLowerCase(Locale.ROOT) + "!" + entry.getName(), zip.readAllBytes()));
			}
		}
		return found;
	}

	/** Looks for the last octet first, which is a search that skips most of a large file (Horspool). */
	private static boolean contains(byte[] content, byte... wanted) {
		int length = wanted.length;
		int[] skip = new int[256];
		Arrays.fill(skip, length);
		for (int i = 0; i < length - 1; i++) {
			skip[wanted[i] & 0xFF] = length - 1 - i;
		}
		for (int at = 0; at <= content.length - length; at += skip[content[at + length - 1] & 0xFF]) {
			if (Arrays.equals(content, at, at + length, wanted, 0, length)) {
				return true;
			}
		}
		return false;
	}
}
