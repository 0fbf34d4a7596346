// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.x509;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.sealbench.pki.Asn1Text;

/**
 * A distinguished name in the form in which names are compared (RFC 5280 §7.1): case, runs of spaces and the type of
 * the string do not count, the order of the parts does.
 *
 * @param parts the relative names, the most general first, each as one text: names are compared often
 */
public record DirectoryName(List<String> parts) {

	private static final Pattern SPACES = Pattern.compile(" +");
	/** Separates the attributes of a part; no name contains it. */
	private static final String BETWEEN = "\u0000";

	public DirectoryName {
		parts = List.copyOf(parts);
	}

	public static DirectoryName of(X500Name name) {
		List<String> parts = new ArrayList<>();
		for (RDN part : name.getRDNs()) {
			parts.add(part(part));
		}
		return new DirectoryName(parts);
	}

	/** This name with one part more at its end (RFC 5280 §4.2.1.13, nameRelativeToCRLIssuer). */
	public DirectoryName with(RDN part) {
		List<String> longer = new ArrayList<>(parts);
		longer.add(part(part));
		return new DirectoryName(longer);
	}

	public boolean isEmpty() {
		return parts.isEmpty();
	}

	/** Whether it lies in the subtree below another name, or is that name. */
	public boolean isWithin(DirectoryName base) {
		return parts.size() >= base.parts.size() && parts.subList(0, base.parts.size()).equals(base.parts);
	}

	private static String part(RDN part) {
		Set<String> attributes = new TreeSet<>();
		for (AttributeTypeAndValue attribute : part.getTypesAndValues()) {
			attributes.add(attribute.getType().getId() + "=" + value(attribute.getValue()));
		}
		return String.join(BETWEEN, attributes);
	}

	private static String value(ASN1Encodable value) {
		return Asn1Text.of(value).map(DirectoryName::folded).orElseGet(() -> encoded(value));
	}

	private static String folded(String text) {
		String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
		return '"' + SPACES.matcher(withSpaces(folded)).replaceAll(" ");
	}

	/** What is no text is the same name only where it is the same octets. */
	private static String encoded(ASN1Encodable value) {
		try {
			return '#' + HexFormat.of().formatHex(value.toASN1Primitive().getEncoded());
		} catch (IOException e) {
			throw new IllegalArgumentException("a part of a name has no encoding", e);
		}
	}

	private static String withSpaces(String text) {
		StringBuilder plain = new StringBuilder(text);
		for (int i = 0; i < plain.length(); i++) {
			if (Character.isWhitespace(plain.charAt(i))) {
				plain.setCharAt(i, ' ');
			}
		}
		return plain.toString();
	}
}
