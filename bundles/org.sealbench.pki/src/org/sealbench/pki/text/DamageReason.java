// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.text;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Describes in a few words what a parser found wrong with bytes from outside, always in words of this project: the
 * messages of the Java runtime and of Bouncy Castle name their classes and not the fault.
 */
public final class DamageReason {

	private static final String BROKEN = "its structure is broken";
	private static final String OURS = "org.sealbench.";

	/** Parsers' messages and their meanings; the first match counts. */
	private static final Map<String, String> MEANINGS = meanings();

	private DamageReason() {
	}

	/** The message of our own code where it refused the bytes, else the meaning of the parser's message. */
	public static String of(Exception e) {
		for (Throwable each = e; each != null; each = each.getCause()) {
			StackTraceElement[] thrown = each.getStackTrace();
			boolean ours = thrown.length > 0 && thrown[0].getClassName().startsWith(OURS);
			// The text of a NullPointerException is about our code and not about the file.
			if (ours && each.getMessage() != null && !(each instanceof NullPointerException) && !passesOn(each)) {
				return each.getMessage().lines().findFirst().orElse(BROKEN).strip();
			}
		}
		for (Throwable each = e; each != null; each = each.getCause()) {
			String text = String.valueOf(each.getMessage()).toLowerCase(Locale.ROOT);
			for (Map.Entry<String, String> meaning : MEANINGS.entrySet()) {
				if (text.contains(meaning.getKey())) {
					return meaning.getValue();
				}
			}
		}
		return BROKEN;
	}

	/** Whether an exception of ours only hands on the words of its cause, which are a parser's. */
	private static boolean passesOn(Throwable exception) {
		String words = exception.getMessage();
		Throwable cause = exception.getCause();
		if (words == null || cause == null) {
			return false;
		}
		String causes = cause.getMessage();
		return words.equals(cause.toString()) || causes != null && !causes.isBlank() && words.contains(causes);
	}

	private static Map<String, String> meanings() {
		Map<String, String> meanings = new LinkedHashMap<>();
		String curve = "its key lies on a curve that is given by its parameters, and only named curves are read "
				+ "(RFC 5480 §2.1.1)";
		meanings.put("only named ecparameters", curve);
		meanings.put("unknown named curve", "its key lies on a curve that is not known");
		meanings.put("unsupported encoded point", "the point of its key is compressed, which is not read");
		meanings.put("only uncompressed point", "the point of its key is compressed, which is not read");
		meanings.put("duplicate extension", "it has an extension twice");
		meanings.put("must be marked critical when subject",
				"it has no subject, and its alternative names are not critical (RFC 5280 §4.1.2.6)");
		meanings.put("subject field is empty", "it has neither a subject nor alternative names");
		meanings.put("nameconstraints", "its name constraints are malformed");
		meanings.put("name constraint", "its name constraints are malformed");
		meanings.put("ipaddressname", "an address in it is malformed");
		meanings.put("dnsname", "a name in it is malformed");
		meanings.put("uriname", "a name in it is malformed");
		meanings.put("rfc822name", "a name in it is malformed");
		meanings.put("getbiginteger", "a number in it is no INTEGER");
		meanings.put("no data available in passed der encoded value", "an extension of it is empty");
		meanings.put("unparseable", "an extension of it is malformed");
		meanings.put("unsupported critical", "a critical extension of it is malformed");
		meanings.put("date", "a date of it is no date");
		meanings.put("time", "a time of it is no time");
		meanings.put("serial", "its serial number is malformed");
		meanings.put("signature", "its signature is malformed");
		meanings.put("end of", "it ends too early");
		meanings.put("eof", "it ends too early");
		meanings.put("invalidkey", "its key is malformed");
		meanings.put("key", "its key is malformed");
		return meanings;
	}
}
