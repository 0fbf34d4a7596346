// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.project;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.CrlUrl;
import org.sealbench.compiler.certificate.IssuanceSettings;
import org.sealbench.model.CertificateSettings;
import org.sealbench.operations.OperationProblem;
import org.sealbench.pki.key.KeyAlgorithm;

/** Every key of {@code project set} by its name, in the order in which help lists them. */
public final class ProjectSettingKeys {

	/** ub-organization-name of RFC 5280 appendix A. */
	private static final int MOST_TEXT = 64;
	private static final Map<String, Key> KEYS = keys();

	/**
	 * One key.
	 *
	 * @param value  what the setting is now
	 * @param fault  what a value would have to be, if it is not
	 * @param setter takes a value that has no fault
	 */
	record Key(Function<CertificateSettings, Object> value, Function<String, Optional<String>> fault,
			BiConsumer<CertificateSettings, String> setter) {

		String text(CertificateSettings settings) {
			Object now = value.apply(settings);
			return now == null ? "" : now.toString();
		}
	}

	private ProjectSettingKeys() {
	}

	static Map<String, Key> all() {
		return KEYS;
	}

	/**
	 * The key and the value of {@code KEY=VALUE}, checked.
	 *
	 * @throws ProblemException if there is no value, no such key, or the value does not fit it
	 */
	public static Map.Entry<Key, String> read(String setting) throws ProblemException {
		int equals = setting.indexOf('=');
		if (equals < 1) {
			throw new ProblemException(
					OperationProblem.KEY_WITHOUT_VALUE.at(Place.of("project"), setting, "validity-days=825"));
		}
		String name = setting.substring(0, equals).strip();
		String value = setting.substring(equals + 1).strip();
		Key key = KEYS.get(name);
		if (key == null) {
			throw new ProblemException(
					OperationProblem.KEY_UNKNOWN.at(Place.of("project", name), name, String.join(", ", KEYS.keySet())));
		}
		Optional<String> fault = key.fault().apply(value);
		if (fault.isPresent()) {
			throw new ProblemException(
					OperationProblem.VALUE_INVALID.at(Place.of("project", name), value, fault.get()));
		}
		return Map.entry(key, value);
	}

	private static Map<String, Key> keys() {
		Map<String, Key> keys = new LinkedHashMap<>();
		keys.put("organization",
				new Key(CertificateSettings::getOrganization,
						value -> fault(
								value.codePointCount(0, value.length()) <= MOST_TEXT
										&& value.chars().noneMatch(Character::isISOControl),
								"at most 64 characters, none of them a control character"),
						CertificateSettings::setOrganization));
		String algorithms = String.join(", ", Arrays.stream(KeyAlgorithm.values()).map(KeyAlgorithm::label).toList());
		keys.put("key-algorithm",
				new Key(CertificateSettings::getKeyAlgorithm,
						value -> fault(KeyAlgorithm.of(value).isPresent(), "one of: " + algorithms),
						(settings, value) -> settings.setKeyAlgorithm(KeyAlgorithm.of(value).orElseThrow().label())));
		keys.put("validity-days", days(IssuanceSettings.LEAST_DAYS, CertificateSettings::getValidityDays,
				CertificateSettings::setValidityDays));
		keys.put("web-validity-days", days(IssuanceSettings.LEAST_DAYS, CertificateSettings::getWebValidityDays,
				CertificateSettings::setWebValidityDays));
		keys.put("warn-days", days(0, CertificateSettings::getWarnDays, CertificateSettings::setWarnDays));
		keys.put("crl-days", days(1, CertificateSettings::getCrlDays, CertificateSettings::setCrlDays));
		keys.put("crl-url",
				new Key(CertificateSettings::getCrlUrl,
						value -> CrlUrl.fault(value)
								.map(why -> "a URL such as http://pki.example/ca{ca}.crl, or nothing (" + why + ")"),
						CertificateSettings::setCrlUrl));
		return Collections.unmodifiableMap(keys);
	}

	private static Key days(int least, Function<CertificateSettings, Object> getter,
			BiConsumer<CertificateSettings, Integer> setter) {
		return new Key(getter,
				value -> fault(
						value.matches("[0-9]{1,6}") && Integer.parseInt(value) >= least
								&& Integer.parseInt(value) <= IssuanceSettings.MOST_DAYS,
						"a number of days from " + least + " to " + IssuanceSettings.MOST_DAYS),
				(settings, value) -> setter.accept(settings, Integer.parseInt(value)));
	}

	private static Optional<String> fault(boolean good, String wanted) {
		return good ? Optional.empty() : Optional.of(wanted);
	}
}
