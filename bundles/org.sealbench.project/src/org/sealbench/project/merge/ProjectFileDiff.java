// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.merge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.model.Plant;
import org.sealbench.model.files.ModelFile;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.formats.CertificateReader;

/** Describes how two states of a project's file differ. */
public final class ProjectFileDiff {

	private final List<String> lines = new ArrayList<>();

	private ProjectFileDiff() {
	}

	/**
	 * The differences, one a line.
	 *
	 * @param old  empty where the file is new
	 * @param next empty where it is gone
	 * @param path name of the file in problems
	 * @throws ProblemException if one of the two is damaged
	 */
	public static List<String> compare(byte[] old, byte[] next, String path) throws ProblemException {
		ProjectFileDiff diff = new ProjectFileDiff();
		String text = new String(old.length == 0 ? next : old, StandardCharsets.UTF_8);
		if (text.contains("<sealbench:Plant")) {
			diff.roots(read(old, path, Plant.class), read(next, path, Plant.class));
		} else if (text.contains("<sealbench:Device")) {
			diff.roots(read(old, path, Device.class), read(next, path, Device.class));
		} else if (text.contains("BEGIN CERTIFICATE")) {
			diff.value(path, certificate(old, path), certificate(next, path));
		} else if (!Arrays.equals(old, next)) {
			diff.lines.add(path + ": " + (old.length == 0 ? "added" : next.length == 0 ? "removed" : "changed"));
		}
		return List.copyOf(diff.lines);
	}

	/**
	 * As {@link #compare}, for people who look at many files: one that is damaged is said to be.
	 *
	 * @param next empty where the file is gone
	 */
	public static List<String> describe(byte[] old, Optional<byte[]> next, String path) {
		try {
			return compare(old, next.orElse(new byte[0]), path);
		} catch (ProblemException e) {
			return List.of(path + ": " + e.problem().message());
		}
	}

	private static <T extends EObject> T read(byte[] content, String path, Class<T> type) throws ProblemException {
		return content.length == 0 ? null : ModelFile.read(content, path, type);
	}

	private static String certificate(byte[] content, String path) throws ProblemException {
		if (content.length == 0) {
			return null;
		}
		var certificate = CertificateReader.read(content, path);
		return Certificates.subject(certificate) + ", valid until " + certificate.getNotAfter().toInstant()
				+ ", SHA-256 " + Certificates.sha256(certificate);
	}

	private void roots(EObject old, EObject next) {
		if (old == null || next == null) {
			lines.add(FieldText.of(old == null ? next : old) + (old == null ? ": added" : ": removed"));
		} else {
			objects(old, next, FieldText.of(next));
		}
	}

	private void objects(EObject old, EObject next, String where) {
		for (EStructuralFeature feature : next.eClass().getEAllStructuralFeatures()) {
			if (feature.isTransient()) {
				continue;
			}
			if (feature instanceof EAttribute) {
				value(where + " > " + FieldText.name(feature), old.eGet(feature), next.eGet(feature));
			} else if (feature.isMany()) {
				list((List<?>) old.eGet(feature), (List<?>) next.eGet(feature), where);
			} else {
				part((EObject) old.eGet(feature), (EObject) next.eGet(feature),
						where + " > " + FieldText.name(feature));
			}
		}
	}

	private void value(String where, Object old, Object next) {
		if (!Objects.equals(old, next)) {
			lines.add(where + ": " + FieldText.value(old) + " -> " + FieldText.value(next));
		}
	}

	private void part(EObject old, EObject next, String where) {
		if (old != null && next != null) {
			objects(old, next, where);
		} else if (old != null || next != null) {
			lines.add(where + (old == null ? ": added" : ": removed"));
		}
	}

	private void list(List<?> old, List<?> next, String where) {
		Map<Object, EObject> before = byKey(old);
		Map<Object, EObject> after = byKey(next);
		before.forEach((key, object) -> part(object, after.get(key), where + " > " + FieldText.of(object)));
		after.forEach((key, object) -> {
			if (!before.containsKey(key)) {
				part(null, object, where + " > " + FieldText.of(object));
			}
		});
	}

	private static Map<Object, EObject> byKey(List<?> objects) {
		Map<Object, EObject> byKey = new LinkedHashMap<>();
		for (Object each : objects) {
			Object key = ObjectKey.of((EObject) each);
			byKey.put(key == null ? byKey.size() : key, (EObject) each);
		}
		return byKey;
	}
}
