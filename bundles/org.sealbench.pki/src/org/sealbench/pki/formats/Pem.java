package org.sealbench.pki.formats;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One block of PEM text (RFC 7468).
 *
 * @param label the word after BEGIN
 */
public record Pem(String label, byte[] content) {

	private static final Pattern BEGIN = Pattern.compile("-----BEGIN ([A-Z0-9 #]+)-----");

	/** Whether bytes look like PEM rather than DER. */
	public static boolean isIn(byte[] bytes) {
		return BEGIN.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).find();
	}

	/**
	 * All blocks of a text; what stands between them is explanation and is skipped.
	 *
	 * @throws IllegalArgumentException if a block does not end, or is not base64
	 */
	public static List<Pem> read(String text) {
		List<Pem> blocks = new ArrayList<>();
		Matcher begin = BEGIN.matcher(text);
		int from = 0;
		while (begin.find(from)) {
			String label = begin.group(1);
			String last = "-----END " + label + "-----";
			int end = text.indexOf(last, begin.end());
			if (end < 0) {
				throw new IllegalArgumentException("the block " + label + " has no end");
			}
			blocks.add(new Pem(label, decode(label, text.substring(begin.end(), end))));
			from = end + last.length();
		}
		return blocks;
	}

	/** The block as text: lines of 64 characters, each ended by LF. */
	public String text() {
		String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
		return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
	}

	private static byte[] decode(String label, String body) {
		if (body.indexOf(':') >= 0) {
			throw new IllegalArgumentException("the block " + label + " is encrypted in the old way of OpenSSL, which PKCS#8 has replaced");
		}
		try {
			return Base64.getDecoder().decode(body.replaceAll("\\s", ""));
		} catch (IllegalArgumentException e) {
			// The decoder's own text quotes a character of what may be a secret.
			throw new IllegalArgumentException("the block " + label + " is not base64");
		}
	}
}
