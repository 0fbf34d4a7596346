package org.sealbench.project;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.Device;
import org.sealbench.model.Plant;
import org.sealbench.model.files.ModelFile;

/** The sealed items with their contents: what the model says, and for a certificate the digest of its file. */
final class SealedContent {

	private final FileStore files;
	private final Unsaved unsaved;

	/** Finds the content of a certificate's file that is still to be saved. */
	interface Unsaved {
		Optional<byte[]> find(int number) throws ProblemException;
	}

	SealedContent(FileStore files, Unsaved unsaved) {
		this.files = files;
		this.unsaved = unsaved;
	}

	/** The items of a model as it stands. */
	SortedMap<String, String> of(Plant plant) throws ProblemException {
		return of(plant, unsaved);
	}

	private SortedMap<String, String> of(Plant plant, Unsaved contents) throws ProblemException {
		SortedMap<String, String> items = SealedViews.of(plant);
		for (CertificateEntry each : plant.getCertificates()) {
			String path = ProjectFolder.certificate(each.getNumber());
			Optional<byte[]> content = contents.find(each.getNumber());
			if (content.isEmpty() && files.exists(path)) {
				content = Optional.of(files.read(path));
			}
			String digest = content.map(SealedContent::sha256).orElse("none");
			items.merge(SealedViews.CERTIFICATE + ProjectFolder.digits(each.getNumber()), "file: sha256 " + digest + "\n", String::concat);
		}
		return items;
	}

	/** The items as they stood when their files were last read or written by this process. */
	SortedMap<String, String> lastRead() throws ProblemException {
		Optional<byte[]> plantFile = files.seen(ProjectFolder.PLANT);
		if (plantFile.isEmpty()) {
			return new TreeMap<>();
		}
		Plant plant = ModelFile.read(plantFile.get(), ProjectFolder.PLANT, Plant.class);
		for (String path : files.seen()) {
			if (path.endsWith(ProjectFolder.DEVICE_ENDING)) {
				plant.getDevices().add(ModelFile.read(files.seen(path).orElseThrow(), path, Device.class));
			}
		}
		return of(plant, number -> Optional.empty());
	}

	/** Line ends do not count: version control may change them. */
	private static String sha256(byte[] content) {
		try {
			byte[] text = new String(content, StandardCharsets.ISO_8859_1).replace("\r", "").getBytes(StandardCharsets.ISO_8859_1);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
