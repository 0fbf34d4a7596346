// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.merge;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509CRL;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.model.Plant;
import org.sealbench.model.files.ModelFile;
import org.sealbench.pki.crl.CrlEntries;
import org.sealbench.pki.crl.RevokedEntry;
import org.sealbench.pki.formats.CrlReader;
import org.sealbench.project.integrity.SealFile;

/** Merges one file of a project for git's merge driver: base, this branch and the other one. */
public final class ProjectFileMerge {

	/**
	 * The result.
	 *
	 * @param content   the merged file; where there are conflicts, it contains ours
	 * @param conflicts what somebody has to decide
	 */
	public record Merged(byte[] content, List<MergeConflict> conflicts) {
	}

	private ProjectFileMerge() {
	}

	/**
	 * Merges.
	 *
	 * @param base empty where both branches added the file
	 * @param path name of the file in problems
	 * @throws ProblemException if one of the three is damaged
	 */
	public static Merged merge(byte[] base, byte[] ours, byte[] theirs, String path) throws ProblemException {
		if (Arrays.equals(ours, theirs) || Arrays.equals(base, theirs)) {
			return new Merged(ours, List.of());
		}
		if (Arrays.equals(base, ours)) {
			return new Merged(theirs, List.of());
		}
		String text = new String(ours, StandardCharsets.UTF_8);
		if (text.contains("<sealbench:Plant")) {
			return model(base, ours, theirs, path, Plant.class);
		}
		if (text.contains("<sealbench:Device")) {
			return model(base, ours, theirs, path, Device.class);
		}
		if (text.contains("BEGIN X509 CRL")) {
			return revocations(ours, theirs, path);
		}
		if (SealFile.isIn(ours) || SealFile.isIn(theirs)) {
			return new Merged(SealFile.merge(base, ours, theirs), List.of());
		}
		return new Merged(ours, List
				.of(new MergeConflict(path, base.length == 0 ? "nothing" : "a file", "another file", "a third one")));
	}

	private static <T extends EObject> Merged model(byte[] base, byte[] ours, byte[] theirs, String path, Class<T> type)
			throws ProblemException {
		T mine = ModelFile.read(ours, path, type);
		T other = ModelFile.read(theirs, path, type);
		EObject was = base.length == 0 ? EcoreUtil.create(mine.eClass()) : ModelFile.read(base, path, type);
		ObjectMerge merge = new ObjectMerge();
		merge.merge(was, mine, other, FieldText.of(mine));
		return new Merged(ModelFile.write(mine), List.copyOf(merge.conflicts()));
	}

	/** The revocation list that has all revocations of the other one; where neither does, the CA has to issue one. */
	private static Merged revocations(byte[] ours, byte[] theirs, String path) throws ProblemException {
		X509CRL mine = CrlReader.read(ours, path);
		X509CRL other = CrlReader.read(theirs, path);
		Set<BigInteger> revokedHere = revoked(mine);
		Set<BigInteger> revokedThere = revoked(other);
		if (revokedHere.containsAll(revokedThere)
				&& (revokedHere.size() > revokedThere.size() || !mine.getThisUpdate().before(other.getThisUpdate()))) {
			return new Merged(ours, List.of());
		}
		if (revokedThere.containsAll(revokedHere)) {
			return new Merged(theirs, List.of());
		}
		return new Merged(ours, List.of(new MergeConflict(path + " > revoked certificates", "fewer",
				revokedHere.size() + " serial numbers",
				revokedThere.size() + " others; revoke theirs here, too, which issues a list with all of them")));
	}

	private static Set<BigInteger> revoked(X509CRL crl) {
		Set<BigInteger> serials = new HashSet<>();
		CrlEntries.stream(crl).map(RevokedEntry::serialNumber).forEach(serials::add);
		return serials;
	}
}
