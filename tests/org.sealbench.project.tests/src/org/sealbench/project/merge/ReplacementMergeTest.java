// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.DeviceReplacement;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.ModelPackage;
import org.sealbench.model.ReplacedCertificate;
import org.sealbench.model.files.ModelFile;

/** What two branches made of the replacement of a device's hardware. */
class ReplacementMergeTest {

	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

	private static Device device(Consumer<Device> change) {
		Device device = FACTORY.createDevice();
		device.setFormatVersion(1);
		device.setName("PLC_1");
		change.accept(device);
		return device;
	}

	/** Pairs of an old certificate and the new one. */
	private static Device replaced(int... pairs) {
		return device(each -> each.setReplacement(replacement(pairs)));
	}

	private static DeviceReplacement replacement(int... pairs) {
		DeviceReplacement replacement = FACTORY.createDeviceReplacement();
		for (int i = 0; i < pairs.length; i += 2) {
			ReplacedCertificate pair = FACTORY.createReplacedCertificate();
			pair.setNumber(CertificateNumber.of(pairs[i]));
			pair.setSuccessor(CertificateNumber.of(pairs[i + 1]));
			replacement.getReplaced().add(pair.getNumber());
			replacement.getSuccessors().add(pair.getSuccessor());
			replacement.getPairs().add(pair);
		}
		return replacement;
	}

	private static ProjectFileMerge.Merged merge(Device base, Device ours, Device theirs) throws ProblemException {
		return ProjectFileMerge.merge(ModelFile.write(base), ModelFile.write(ours), ModelFile.write(theirs),
				"devices/PLC_1.device");
	}

	private static DeviceReplacement read(ProjectFileMerge.Merged merged) throws ProblemException {
		return ModelFile.read(merged.content(), "devices/PLC_1.device", Device.class).getReplacement();
	}

	@Test
	void pairsAreMergedByTheNumberOfTheOldCertificate() throws ProblemException {
		Device base = replaced(3, 13, 4, 14);
		Device ours = EcoreUtil.copy(base);
		ours.getReplacement().getPairs().get(1).getIssuedAgain().add(CertificateNumber.of(20));
		Device theirs = EcoreUtil.copy(base);
		theirs.getReplacement().getPairs().move(0, 1);
		theirs.getReplacement().getPairs().get(1).getIssuedAgain().add(CertificateNumber.of(30));
		ProjectFileMerge.Merged merged = merge(base, ours, theirs);
		assertEquals(List.of(), merged.conflicts());
		for (ReplacedCertificate each : read(merged).getPairs()) {
			boolean third = each.getNumber().equals(CertificateNumber.of(3));
			assertEquals(List.of(CertificateNumber.of(third ? 30 : 20)), each.getIssuedAgain());
			assertEquals(CertificateNumber.of(third ? 13 : 14), each.getSuccessor());
		}
	}

	@Test
	void hardwareThatBothBranchesReplacedIsOneConflictAndOursStaysWhole() throws ProblemException {
		Device ours = replaced(3, 13, 4, 14);
		ProjectFileMerge.Merged merged = merge(device(each -> {}), ours, replaced(3, 100_001, 4, 100_002));
		assertEquals(1, merged.conflicts().size(), merged.conflicts()::toString);
		assertTrue(merged.conflicts().get(0).theirs().contains("100001, 100002"), merged.conflicts()::toString);
		assertTrue(EcoreUtil.equals(ours.getReplacement(), read(merged)));
	}

	@Test
	void hardwareThatBothBranchesReplacedOnceMoreIsOneConflict() throws ProblemException {
		Device ours = replaced(3, 20);
		ProjectFileMerge.Merged merged = merge(replaced(3, 13), ours, replaced(3, 30));
		assertEquals(1, merged.conflicts().size(), merged.conflicts()::toString);
		assertTrue(EcoreUtil.equals(ours.getReplacement(), read(merged)));
	}

	@Test
	void whatOneBranchBeganTheOtherOneTakes() throws ProblemException {
		Device theirs = replaced(3, 13);
		Device none = device(each -> {});
		ProjectFileMerge.Merged merged = merge(none, device(each -> each.setComment("changed")), theirs);
		assertEquals(List.of(), merged.conflicts());
		assertTrue(EcoreUtil.equals(theirs.getReplacement(), read(merged)));
	}

	@Test
	void everyObjectOfAListHasWhatItIsMergedBy() {
		for (EClassifier each : ModelPackage.eINSTANCE.getEClassifiers()) {
			if (each instanceof EClass type) {
				for (EReference list : type.getEReferences()) {
					if (list.isMany() && list.isContainment()) {
						assertHasKey(list.getEReferenceType());
					}
				}
			}
		}
	}

	private static void assertHasKey(EClass type) {
		assertTrue(List.of("number", "name").stream().anyMatch(each -> type.getEStructuralFeature(each) != null),
				type::getName);
		assertNotNull(ObjectKey.of(named(type)), type::getName);
	}

	private static EObject named(EClass type) {
		EObject object = EcoreUtil.create(type);
		if (type.getEStructuralFeature("number") == null) {
			object.eSet(type.getEStructuralFeature("name"), "a name");
		}
		return object;
	}
}
