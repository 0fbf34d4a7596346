// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.DeviceReplacement;
import org.sealbench.model.ModelPackage;
import org.sealbench.model.Protection;
import org.sealbench.model.Rollover;

/**
 * Merges what two branches made of one object, field by field, and objects in lists by their number or name. Where both
 * changed a field in different ways, ours stays and a conflict is noted.
 */
final class ObjectMerge {

	private static final List<EStructuralFeature> GROWING = List.of(
			ModelPackage.Literals.PLANT__LAST_CERTIFICATE_NUMBER, ModelPackage.Literals.PLANT__FORMAT_VERSION,
			ModelPackage.Literals.DEVICE__FORMAT_VERSION, ModelPackage.Literals.CERTIFICATE_ENTRY__CRL_NUMBER);

	private final List<MergeConflict> conflicts = new ArrayList<>();
	private final Predicate<MergeConflict> takesTheirs;

	/** A merge that leaves ours wherever both changed something. */
	ObjectMerge() {
		this(conflict -> false);
	}

	/** @param takesTheirs whether somebody decided that theirs replaces ours; what is asked for is no conflict then */
	ObjectMerge(Predicate<MergeConflict> takesTheirs) {
		this.takesTheirs = takesTheirs;
	}

	List<MergeConflict> conflicts() {
		return conflicts;
	}

	/** Changes our object to the merged one. */
	void merge(EObject base, EObject ours, EObject theirs, String where) {
		for (EStructuralFeature feature : ours.eClass().getEAllStructuralFeatures()) {
			if (feature.isTransient()) {
				continue;
			}
			if (feature instanceof EAttribute) {
				attribute(feature, base, ours, theirs, where);
			} else if (feature.isMany()) {
				objects(list(base, feature), list(ours, feature), list(theirs, feature), where);
			} else {
				part(feature, base, ours, theirs, where + " > " + FieldText.name(feature));
			}
		}
	}

	private void attribute(EStructuralFeature feature, EObject base, EObject ours, EObject theirs, String where) {
		Object was = base.eGet(feature);
		Object mine = ours.eGet(feature);
		Object other = theirs.eGet(feature);
		if (Objects.equals(mine, other) || Objects.equals(was, other)) {
			return;
		}
		if (feature.isMany() && !Objects.equals(was, mine)) {
			ours.eSet(feature, values((List<?>) was, (List<?>) mine, (List<?>) other));
		} else if (GROWING.contains(feature)) {
			ours.eSet(feature, higher(mine, other));
		} else if (Objects.equals(was, mine)) {
			ours.eSet(feature, other);
		} else {
			decide(new MergeConflict(where + " > " + FieldText.name(feature), FieldText.value(was),
					FieldText.value(mine), FieldText.value(other)), () -> ours.eSet(feature, other));
		}
	}

	@SuppressWarnings("unchecked") // what grows is a count or a certificate's number, and of one type on both sides
	private static Object higher(Object mine, Object other) {
		return ((Comparable<Object>) mine).compareTo(other) < 0 ? other : mine;
	}

	private void decide(MergeConflict conflict, Runnable theirs) {
		if (takesTheirs.test(conflict)) {
			theirs.run();
		} else {
			conflicts.add(conflict);
		}
	}

	/** Contains what either branch added, without what either removed. */
	private static List<Object> values(List<?> was, List<?> mine, List<?> other) {
		List<Object> merged = new ArrayList<>(mine);
		was.stream().filter(each -> !other.contains(each)).forEach(merged::remove);
		other.stream().filter(each -> !was.contains(each) && !merged.contains(each)).forEach(merged::add);
		return merged;
	}

	private void part(EStructuralFeature feature, EObject base, EObject ours, EObject theirs, String where) {
		EObject was = (EObject) base.eGet(feature);
		EObject mine = (EObject) ours.eGet(feature);
		EObject other = (EObject) theirs.eGet(feature);
		if (was instanceof Protection before && mine instanceof Protection here && other instanceof Protection there) {
			protection(feature, ours, new Protections(before, here, there), where);
		} else if (mine instanceof Rollover here && other instanceof Rollover there) {
			RolloverMerge rollover = new RolloverMerge((Rollover) was, here, there, where);
			if (!rollover.decidesAll()) {
				merge(was == null ? EcoreUtil.create(mine.eClass()) : was, mine, other, where);
			}
			rollover.conflicts().forEach(each -> decide(each, () -> ours.eSet(feature, EcoreUtil.copy(there))));
		} else if (mine instanceof DeviceReplacement here && other instanceof DeviceReplacement there
				&& isOfOtherHardware((DeviceReplacement) was, here, there)) {
			decide(new MergeConflict(where, text((DeviceReplacement) was), text(here),
					text(there) + "; go on with one of the two"), () -> ours.eSet(feature, EcoreUtil.copy(there)));
		} else if (mine != null && other != null) {
			merge(was == null ? EcoreUtil.create(mine.eClass()) : was, mine, other, where);
		} else if (other == null && mine != null && was != null) {
			if (EcoreUtil.equals(was, mine)) {
				ours.eSet(feature, null);
			} else {
				decide(MergeConflict.of(where, MergeState.THERE, MergeState.CHANGED, MergeState.REMOVED),
						() -> ours.eSet(feature, null));
			}
		} else if (other != null && was == null) {
			ours.eSet(feature, EcoreUtil.copy(other));
		} else if (other != null && !EcoreUtil.equals(was, other)) {
			decide(MergeConflict.of(where, MergeState.THERE, MergeState.REMOVED, MergeState.CHANGED),
					() -> ours.eSet(feature, EcoreUtil.copy(other)));
		}
	}

	/**
	 * Whether both branches have made certificates for new hardware, and not the same: half of one and half of the
	 * other would be those of no hardware.
	 */
	private static boolean isOfOtherHardware(DeviceReplacement was, DeviceReplacement here, DeviceReplacement there) {
		List<CertificateNumber> before = was == null ? List.of() : was.getSuccessors();
		return !here.getSuccessors().equals(there.getSuccessors()) && !here.getSuccessors().equals(before)
				&& !there.getSuccessors().equals(before);
	}

	private static String text(DeviceReplacement replacement) {
		return replacement == null ? "nothing"
				: "hardware with the certificates " + replacement.getSuccessors().stream()
						.map(CertificateNumber::toString).collect(Collectors.joining(", "));
	}

	/** The protection as it was, as it is here, and there. */
	private record Protections(Protection was, Protection here, Protection there) {
	}

	/** Who decides for theirs gets the whole of it: half of one and half of the other unlock nothing. */
	private void protection(EStructuralFeature feature, EObject ours, Protections three, String where) {
		Protection wholly = EcoreUtil.copy(three.there());
		ProtectionMerge protection = new ProtectionMerge(three.was(), three.here(), three.there(), where);
		if (!protection.decidesAll()) {
			merge(three.was(), three.here(), three.there(), where);
		}
		if (protection.conflicts().stream().anyMatch(takesTheirs)) {
			ours.eSet(feature, wholly);
		} else {
			conflicts.addAll(protection.conflicts());
		}
	}

	private void objects(EList<EObject> base, EList<EObject> ours, EList<EObject> theirs, String where) {
		Map<Object, EObject> was = byKey(base);
		Map<Object, EObject> mine = byKey(ours);
		Map<Object, EObject> other = byKey(theirs);
		boolean inTheirOrder = List.copyOf(was.keySet()).equals(List.copyOf(mine.keySet()));
		for (Map.Entry<Object, EObject> each : other.entrySet()) {
			Object key = each.getKey();
			EObject there = mine.get(key);
			String name = where + " > " + FieldText.of(each.getValue());
			if (there != null) {
				merge(was.getOrDefault(key, EcoreUtil.create(there.eClass())), there, each.getValue(), name);
			} else if (!was.containsKey(key)) {
				ours.add(EcoreUtil.copy(each.getValue()));
			} else if (!EcoreUtil.equals(was.get(key), each.getValue())) {
				decide(MergeConflict.of(name, MergeState.THERE, MergeState.REMOVED, MergeState.CHANGED),
						() -> ours.add(EcoreUtil.copy(each.getValue())));
			}
		}
		for (Map.Entry<Object, EObject> each : mine.entrySet()) {
			EObject before = was.get(each.getKey());
			if (before != null && !other.containsKey(each.getKey())) {
				if (EcoreUtil.equals(before, each.getValue())) {
					ours.remove(each.getValue());
				} else {
					decide(MergeConflict.of(where + " > " + FieldText.of(each.getValue()), MergeState.THERE,
							MergeState.CHANGED, MergeState.REMOVED), () -> ours.remove(each.getValue()));
				}
			}
		}
		if (inTheirOrder) {
			follow(ours, other.keySet());
		}
		sort(ours);
	}

	/** Where the order was changed there only, it is theirs. */
	private static void follow(EList<EObject> ours, Collection<Object> order) {
		Map<Object, EObject> byKey = byKey(ours);
		int place = 0;
		for (Object key : order) {
			EObject object = byKey.get(key);
			if (object != null) {
				ours.move(place++, object);
			}
		}
	}

	/**
	 * Certificates stand in the order of their numbers, so that the same merge on either branch gives the same file.
	 */
	private static void sort(EList<EObject> objects) {
		if (objects.stream().allMatch(CertificateEntry.class::isInstance)) {
			ECollections.sort(objects, Comparator.comparing(each -> ((CertificateEntry) each).getNumber()));
		}
	}

	private static Map<Object, EObject> byKey(EList<EObject> objects) {
		Map<Object, EObject> byKey = new LinkedHashMap<>();
		for (EObject each : objects) {
			Object key = ObjectKey.of(each);
			byKey.put(key == null ? byKey.size() : key, each);
		}
		return byKey;
	}

	@SuppressWarnings("unchecked") // asked only for references to many objects
	private static EList<EObject> list(EObject object, EStructuralFeature feature) {
		return (EList<EObject>) object.eGet(feature);
	}
}
