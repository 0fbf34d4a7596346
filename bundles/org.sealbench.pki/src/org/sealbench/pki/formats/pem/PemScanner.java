// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats.pem;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sealbench.pki.formats.asn1.ContentKind;
import org.sealbench.pki.formats.asn1.FormatLimits;
import org.sealbench.pki.formats.asn1.LimitException;

/**
 * Finds the blocks in PEM text (RFC 7468) without turning the whole file into a string. Text between blocks is skipped;
 * a BEGIN without its END, or an END without its BEGIN, is damage.
 */
public final class PemScanner {

	private static final byte[] BEGIN = ascii("-----BEGIN ");
	private static final byte[] END = ascii("-----END ");
	private static final byte[] DASHES = ascii("-----");
	private static final int LONGEST_LABEL = 64;
	/** RFC 7468 §3: printable characters; single spaces and hyphens only between others. */
	private static final Pattern LABEL = Pattern.compile("[!-,.-~](?:[ -]?[!-,.-~])*");
	private static final Pattern DEK_INFO = Pattern
			.compile("(?m)^DEK-Info:[ \t]*([A-Za-z0-9-]+,[0-9A-Fa-f]*)[ \t]*\r?$");

	private final byte[] text;
	private int at;
	private int line = 1;
	private int counted;

	private PemScanner(byte[] text) {
		this.text = text;
	}

	/** Whether bytes look like PEM rather than DER. */
	public static boolean isPem(byte[] bytes) {
		return find(bytes, BEGIN, 0, bytes.length) >= 0;
	}

	/** The blocks in their order, at most one more than a file may have. */
	public static List<PemBlock> scan(byte[] text) {
		PemScanner scanner = new PemScanner(text);
		List<PemBlock> blocks = new ArrayList<>();
		while (blocks.size() <= FormatLimits.PARTS && scanner.seek(blocks)) {
			blocks.add(scanner.block());
		}
		return blocks;
	}

	/** Moves to the next BEGIN. */
	private boolean seek(List<PemBlock> blocks) {
		int begin = find(text, BEGIN, at, text.length);
		int end = find(text, END, at, begin < 0 ? text.length : begin);
		if (end >= 0) {
			blocks.add(PemBlock.damaged("", lineOf(end), "it ends without having begun"));
		} else if (begin < 0 && endsInABegin()) {
			blocks.add(PemBlock.damaged("", lineOf(text.length), "it ends too early"));
		}
		at = begin < 0 ? text.length : begin;
		return begin >= 0;
	}

	private boolean endsInABegin() {
		int start = text.length;
		while (start > at && text[start - 1] != '\n' && text.length - start <= BEGIN.length) {
			start--;
		}
		int length = text.length - start;
		return length > 0 && length < BEGIN.length && Arrays.equals(text, start, text.length, BEGIN, 0, length);
	}

	private PemBlock block() {
		int start = at;
		int first = lineOf(start);
		int labelAt = start + BEGIN.length;
		int labelEnd = find(text, DASHES, labelAt, Math.min(text.length, labelAt + LONGEST_LABEL + DASHES.length));
		String label = labelEnd < 0 ? "" : new String(text, labelAt, labelEnd - labelAt, StandardCharsets.ISO_8859_1);
		at = labelAt;
		if (!LABEL.matcher(label).matches()) {
			return PemBlock.damaged("", first, "its BEGIN is malformed");
		}
		int body = labelEnd + DASHES.length;
		int next = find(text, BEGIN, body, text.length);
		byte[] closing = ascii("-----END " + label + "-----");
		int end = find(text, closing, body, next < 0 ? text.length : next);
		if (end < 0) {
			at = skipOtherEnd(body, next);
			return PemBlock.damaged(label, first, "it has no end");
		}
		at = end + closing.length;
		return decode(label, first, body, end);
	}

	/** The END of another label belongs to the block that was just reported. */
	private int skipOtherEnd(int body, int next) {
		int limit = next < 0 ? text.length : next;
		int end = find(text, END, body, limit);
		return end < 0 ? limit : end + END.length;
	}

	private PemBlock decode(String label, int first, int from, int to) {
		int body = from;
		Optional<String> cipher = Optional.empty();
		int colon = indexOf((byte) ':', from, to);
		if (colon >= 0) {
			body = afterEmptyLine(colon, to);
			Matcher header = DEK_INFO
					.matcher(new String(text, from, Math.min(body, from + 4096) - from, StandardCharsets.ISO_8859_1));
			cipher = header.find() ? Optional.of(header.group(1)) : Optional.empty();
		}
		int most = ContentKind.ofLabel(label) == ContentKind.CRL ? FormatLimits.LIST_BYTES
				: FormatLimits.STRUCTURE_BYTES;
		if (to - body > most / 3 * 4 + most / 24) {
			return PemBlock.damaged(label, first, LimitException.larger(most).reason());
		}
		try {
			return new PemBlock(label, first, cipher, Base64Lines.decode(text, body, to), Optional.empty());
		} catch (IllegalArgumentException e) {
			// The decoder's own text quotes a character of what may be a secret.
			return PemBlock.damaged(label, first, "it is not base64");
		}
	}

	private int afterEmptyLine(int from, int to) {
		for (int i = from; i < to; i++) {
			if (text[i] == '\n' && i + 1 < to && (text[i + 1] == '\n' || text[i + 1] == '\r')) {
				return i + 1;
			}
		}
		return to;
	}

	private int indexOf(byte wanted, int from, int to) {
		for (int i = from; i < to; i++) {
			if (text[i] == wanted) {
				return i;
			}
		}
		return -1;
	}

	private int lineOf(int position) {
		for (; counted < position; counted++) {
			if (text[counted] == '\n') {
				line++;
			}
		}
		return line;
	}

	private static int find(byte[] text, byte[] wanted, int from, int to) {
		for (int i = from; i <= to - wanted.length; i++) {
			if (text[i] == wanted[0] && Arrays.equals(text, i, i + wanted.length, wanted, 0, wanted.length)) {
				return i;
			}
		}
		return -1;
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}
}
