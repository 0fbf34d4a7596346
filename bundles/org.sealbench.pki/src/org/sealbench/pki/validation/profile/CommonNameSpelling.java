// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.profile;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sealbench.common.address.IpAddress;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.SubjectAlternativeName.Type;

/**
 * A common name that repeats an alternative name has to be a character-for-character copy of it (baseline requirements
 * §7.1.4.3). A common name that is something else, such as a device's label, is ignored by every browser.
 */
final class CommonNameSpelling {

	private CommonNameSpelling() {
	}

	/** Whether the common name means one of the names but is spelled differently. */
	static boolean differs(String commonName, List<SubjectAlternativeName> names) {
		boolean copied = names.stream().anyMatch(name -> name.value().equals(commonName) && isUsualAddress(name));
		return !copied && names.stream().anyMatch(name -> means(commonName, name));
	}

	private static boolean isUsualAddress(SubjectAlternativeName name) {
		return name.type() != Type.IP
				|| IpAddress.parse(name.value()).map(IpAddress::toString).filter(name.value()::equals).isPresent();
	}

	private static boolean means(String commonName, SubjectAlternativeName name) {
		return switch (name.type()) {
		case DNS -> isUnicodeForm(commonName, name.value())
				|| ascii(commonName).filter(each -> each.equals(name.value().toLowerCase(Locale.ROOT))).isPresent();
		case IP -> address(commonName).filter(each -> IpAddress.parse(name.value()).filter(each::equals).isPresent())
				.isPresent();
		default -> false;
		};
	}

	/** The versions of IDNA spell some names differently, so the label is not compared, only its kind. */
	private static boolean isUnicodeForm(String commonName, String name) {
		boolean host = commonName.matches("[^\\s/:@.]+(\\.[^\\s/:@.]+)+")
				&& !commonName.chars().allMatch(each -> each < 128);
		return host && name.toLowerCase(Locale.ROOT).contains("xn--")
				&& commonName.split("\\.").length == name.split("\\.").length;
	}

	private static Optional<String> ascii(String name) {
		try {
			return Optional.of(IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/** An address in the usual form, as one hexadecimal number, or with leading zeros. */
	private static Optional<IpAddress> address(String text) {
		if (text.matches("0[xX][0-9a-fA-F]{1,8}")) {
			long number = Long.parseLong(text.substring(2), 16);
			return Optional.of(IpAddress.of(
					new byte[] { (byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number }));
		}
		return IpAddress.parse(text.indexOf(':') >= 0 ? text : text.replaceAll("(^|\\.)0+(?=[0-9])", "$1"));
	}
}
