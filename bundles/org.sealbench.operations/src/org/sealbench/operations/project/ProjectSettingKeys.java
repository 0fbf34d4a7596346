// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.project;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Similar;
import org.sealbench.compiler.certificate.CrlUrl;
import org.sealbench.model.CertificateSettings;
import org.sealbench.model.field.Field;
import org.sealbench.model.field.FieldUse;
import org.sealbench.model.field.NumberRange;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.user.UserList;
import org.sealbench.pki.key.KeyAlgorithm;

/**
 * The catalogue of the project's settings: every key of {@code project set} by its name, in the order in which help
 * lists them.
 */
public final class ProjectSettingKeys {

	/** ub-organization-name of RFC 5280 appendix A. */
	private static final int MOST_TEXT = 64;
	private static final Map<String, Key> KEYS = keys();

	/**
	 * One key.
	 *
	 * @param fault what a value would have to be, if it is not
	 * @param parse converts a text without fault to the attribute's value
	 */
	record Key(Field field, Function<String, Optional<String>> fault, Function<String, Object> parse) {

		String text(CertificateSettings settings) {
			Object now = settings.eGet(field.feature());
			return now == null ? "" : now.toString();
		}

		void set(CertificateSettings settings, String value) {
			settings.eSet(field.feature(), parse.apply(value));
		}

		Place place() {
			return new Place("project", field.key(), Optional.of(field));
		}
	}

	private ProjectSettingKeys() {
	}

	/** Every key as help writes it, with its values where they are few. */
	public static List<String> forms() {
		return Stream.concat(
				KEYS.keySet().stream()
						.map(name -> choices(name).isEmpty() ? name : name + "=" + String.join("|", choices(name))),
				Stream.of(ProjectUsers.KEY + UserList.FORM)).toList();
	}

	/** What completion on the shell offers. */
	public static List<String> candidates() {
		return names().stream().flatMap(name -> choices(name).isEmpty() ? Stream.of(name + "=")
				: choices(name).stream().map(each -> name + "=" + each)).toList();
	}

	private static List<String> choices(String key) {
		return key.equals(Field.KEY_ALGORITHM.key()) ? algorithms() : List.of();
	}

	private static List<String> names() {
		return Stream.concat(KEYS.keySet().stream(), Stream.of(ProjectUsers.KEY)).toList();
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
			throw new ProblemException(OperationProblem.KEY_UNKNOWN.at(Place.of("project", name), name,
					String.join(", ", names()), Similar.question(name, names())));
		}
		Optional<String> fault = key.fault().apply(value);
		if (fault.isPresent()) {
			throw new ProblemException(OperationProblem.VALUE_INVALID.at(key.place(), value, fault.get()));
		}
		return Map.entry(key, value);
	}

	private static Map<String, Key> keys() {
		Map<String, Key> keys = new LinkedHashMap<>();
		for (Field field : Field.values()) {
			if (!field.isOfDevice() && field.use() == FieldUse.SET) {
				keys.put(field.key(), key(field));
			}
		}
		return Collections.unmodifiableMap(keys);
	}

	private static Key key(Field field) {
		return switch (field) {
		case ORGANIZATION -> new Key(field, ProjectSettingKeys::organizationFault, value -> value);
		case KEY_ALGORITHM -> new Key(field,
				value -> fault(KeyAlgorithm.of(value).isPresent(), "one of: " + String.join(", ", algorithms())),
				value -> KeyAlgorithm.of(value).orElseThrow().label());
		case CRL_URL -> new Key(field,
				value -> CrlUrl.fault(value)
						.map(why -> "a URL such as http://pki.example/ca{ca}.crl, or nothing (" + why + ")"),
				value -> value);
		default -> number(field, NumberRange.of(field.feature())
				.orElseThrow(() -> new IllegalStateException("the model gives no range of " + field)));
		};
	}

	private static Key number(Field field, NumberRange range) {
		return new Key(field, value -> fault(range.parse(value).isPresent(), range.toString()), Integer::valueOf);
	}

	private static Optional<String> organizationFault(String value) {
		return fault(
				value.codePointCount(0, value.length()) <= MOST_TEXT
						&& value.chars().noneMatch(Character::isISOControl),
				"at most 64 characters, none of them a control character");
	}

	private static List<String> algorithms() {
		return Arrays.stream(KeyAlgorithm.values()).map(KeyAlgorithm::label).toList();
	}

	private static Optional<String> fault(boolean good, String wanted) {
		return good ? Optional.empty() : Optional.of(wanted);
	}
}
