// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.address.IpAddress;

/**
 * One subject alternative name (RFC 5280 §4.2.1.6). The static functions check a value and bring it into its usual
 * form; the constructor takes it unchanged, as read from a foreign certificate. No function asks a name server.
 *
 * @param value an address without brackets, a host name, an absolute URI, or a mailbox
 */
public record SubjectAlternativeName(Type type, String value) {

	/** The kinds of name that Sealbench writes and compares. */
	public enum Type {
		DNS, IP, URI, EMAIL;

		/** The word before the colon: {@code dns}. */
		public String label() {
			return name().toLowerCase(Locale.ROOT);
		}

		static Optional<Type> of(String label) {
			return Arrays.stream(values()).filter(each -> each.label().equals(label.toLowerCase(Locale.ROOT)))
					.findFirst();
		}
	}

	public SubjectAlternativeName {
		Objects.requireNonNull(type);
		Objects.requireNonNull(value);
	}

	/**
	 * Reads {@code dns:plc1.example}, {@code ip:10.0.0.1}, {@code uri:urn:a:b} or {@code email:a@b.example}.
	 *
	 * @throws ProblemException if the type is unknown or the value is invalid for it
	 */
	public static SubjectAlternativeName parse(String text) throws ProblemException {
		int colon = text.indexOf(':');
		Type type = (colon < 0 ? Optional.<Type>empty() : Type.of(text.substring(0, colon).strip()))
				.orElseThrow(() -> new ProblemException(PkiProblem.NAME_TYPE_UNKNOWN.at(Place.of(text))));
		return of(type, text.substring(colon + 1).strip());
	}

	/**
	 * A checked name of any type.
	 *
	 * @throws ProblemException if the value is invalid for the type
	 */
	public static SubjectAlternativeName of(Type type, String value) throws ProblemException {
		return switch (type) {
		case DNS -> dns(value);
		case IP -> ip(value);
		case URI -> uri(value);
		case EMAIL -> email(value);
		};
	}

	/**
	 * An IPv4 or IPv6 address, written in the form of RFC 5952.
	 *
	 * @throws ProblemException if it is no IP address
	 */
	public static SubjectAlternativeName ip(String value) throws ProblemException {
		IpAddress address = IpAddress.parse(value)
				.orElseThrow(() -> malformed(Type.IP, value, "it is neither an IPv4 nor an IPv6 address"));
		return new SubjectAlternativeName(Type.IP, address.toString());
	}

	/**
	 * A host name in lower case; its first label may be {@code *}.
	 *
	 * @throws ProblemException if it is no host name
	 */
	public static SubjectAlternativeName dns(String value) throws ProblemException {
		Optional<String> fault = DnsName.fault(value);
		if (fault.isPresent()) {
			throw malformed(Type.DNS, value, fault.get());
		}
		return new SubjectAlternativeName(Type.DNS, value.toLowerCase(Locale.ROOT));
	}

	/**
	 * A host name in lower case without a wildcard: the name of one host.
	 *
	 * @throws ProblemException if it is no host name
	 */
	public static SubjectAlternativeName host(String value) throws ProblemException {
		if (value.startsWith("*")) {
			throw malformed(Type.DNS, value, "it stands for many hosts");
		}
		return dns(value);
	}

	/**
	 * An absolute URI such as an OPC UA application URI; kept unchanged, as OPC UA compares it character by character.
	 *
	 * @throws ProblemException if it is no absolute URI in ASCII
	 */
	public static SubjectAlternativeName uri(String value) throws ProblemException {
		if (!value.chars().allMatch(c -> c > 0x20 && c < 0x7F)) {
			throw malformed(Type.URI, value, "it has a character that is not allowed in a URI");
		}
		try {
			if (!URI.create(value).isAbsolute()) {
				throw malformed(Type.URI, value, "it has no scheme such as urn: or https:");
			}
		} catch (IllegalArgumentException e) {
			throw malformed(Type.URI, value, "it is not a well-formed URI");
		}
		return new SubjectAlternativeName(Type.URI, value);
	}

	/**
	 * A mailbox {@code local@domain} (RFC 5321 §4.1.2 without quoting).
	 *
	 * @throws ProblemException if it is no mailbox
	 */
	public static SubjectAlternativeName email(String value) throws ProblemException {
		int at = value.lastIndexOf('@');
		if (at < 1 || at > 64 || !value.substring(0, at)
				.matches("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")) {
			throw malformed(Type.EMAIL, value, "it is not of the form name@domain");
		}
		String domain = value.substring(at + 1);
		Optional<String> fault = domain.startsWith("*") ? Optional.of("its domain has a wildcard")
				: DnsName.fault(domain);
		if (fault.isPresent()) {
			throw malformed(Type.EMAIL, value, fault.get());
		}
		return new SubjectAlternativeName(Type.EMAIL, value);
	}

	private static ProblemException malformed(Type type, String value, String why) {
		return new ProblemException(PkiProblem.NAME_MALFORMED.at(Place.of(type.label() + ":" + value), why));
	}

	/** The form that {@link #parse(String)} reads. */
	@Override
	public String toString() {
		return type.label() + ":" + value;
	}
}
