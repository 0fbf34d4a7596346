// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.Plant;
import org.sealbench.model.files.ModelFile;
import org.sealbench.project.folder.ProjectFolder;
import org.sealbench.project.integrity.ModelTexts;
import org.sealbench.project.storage.CachedValue;

/** The files of the plant and of its devices: what saving would write into them, and which there are. */
final class ModelFiles implements ModelTexts {

	private final Plant plant;
	private final Supplier<CertificateNumber> lastNumber;
	private final CachedValue<Device, byte[]> deviceTexts = new CachedValue<>(ModelFile::write);
	private final CachedValue<Plant, byte[]> plantText = new CachedValue<>(ModelFile::write);
	private final Set<String> deviceFiles = new HashSet<>();

	/** @param lastNumber the highest number of a certificate that the plant's file has to remember */
	ModelFiles(Plant plant, Supplier<CertificateNumber> lastNumber) {
		this.plant = plant;
		this.lastNumber = lastNumber;
	}

	@Override
	public byte[] of(Device device) {
		return deviceTexts.of(device);
	}

	/** The plant as its file has it: undoing may reset the count of certificate numbers, but not in the file. */
	@Override
	public byte[] ofPlant() {
		if (plant.getLastCertificateNumber().equals(lastNumber.get())) {
			return plantText.of(plant);
		}
		Plant file = ModelFile.copy(plant);
		file.setLastCertificateNumber(lastNumber.get());
		return ModelFile.writeOwn(file);
	}

	/** A device's file came or went. */
	void deviceFile(String path, boolean isThere) {
		if (isThere) {
			deviceFiles.add(path);
		} else {
			deviceFiles.remove(path);
		}
	}

	/** The open object is as its file holds it, in whatever form that is written. */
	void isAsIn(byte[] content, EObject open) {
		if (open instanceof Device device) {
			deviceTexts.set(device, content);
		} else {
			plantText.set(plant, content);
		}
	}

	/** Adds what is to be written and deleted, so that the files match the model. */
	void collect(SortedMap<String, Optional<byte[]>> wanted) {
		deviceFiles.forEach(path -> wanted.put(path, Optional.empty()));
		// On all cores, as many may have changed.
		List<Device> devices = List.copyOf(plant.getDevices());
		List<byte[]> texts = devices.parallelStream().map(deviceTexts::of).toList();
		for (int i = 0; i < devices.size(); i++) {
			wanted.put(ProjectFolder.device(devices.get(i).getName()), Optional.of(texts.get(i)));
		}
		wanted.put(ProjectFolder.PLANT, Optional.of(ofPlant()));
	}

	void saved() {
		deviceFiles.clear();
		plant.getDevices().forEach(device -> deviceFiles.add(ProjectFolder.device(device.getName())));
	}
}
