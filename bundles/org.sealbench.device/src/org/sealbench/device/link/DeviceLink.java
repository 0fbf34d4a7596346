// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.link;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceReport;

/**
 * The connection of an engineering station to one device, authenticated in both directions. An image is applied wholly
 * or not at all.
 */
public interface DeviceLink extends AutoCloseable {

	/**
	 * The device's report about itself.
	 *
	 * @throws ProblemException if the device cannot be reached or refuses this station
	 */
	DeviceReport report() throws ProblemException;

	/**
	 * A part of the image that the device holds. Private keys are never sent.
	 *
	 * @throws ProblemException if the device cannot be reached, refuses this station, or does not have the part
	 */
	byte[] part(String path) throws ProblemException;

	/**
	 * Makes a blank device part of this station's project. Both ends prove that they know the code, and bind the proof
	 * to the certificates of this connection; afterwards each accepts only the other's certificate. A device that
	 * already belongs to this station may be paired again.
	 *
	 * @throws ProblemException if the code is wrong, the device belongs to another station, or it cannot be reached
	 */
	void pair(char[] pairingCode) throws ProblemException;

	/**
	 * Leaves in a paired device what further stations of its project recognise it by ({@link ProjectMembership}).
	 *
	 * @throws ProblemException if the device cannot be reached, refuses this station, or cannot keep it
	 */
	void keepMembership(String statement) throws ProblemException;

	/**
	 * Sends the parts that the device lacks, has it verify and switch, and returns its report afterwards. A device
	 * whose servers do not start returns to its previous image and the problem says why.
	 *
	 * @throws ProblemException                                    if the device cannot be reached, is busy, or refuses
	 *                                                             the image
	 * @throws org.eclipse.core.runtime.OperationCanceledException before the switch, leaving the device as it was
	 */
	DeviceReport download(DownloadRequest request, IProgressMonitor monitor) throws ProblemException;

	/**
	 * SHA-256 of the device's link certificate, lower-case hexadecimal: what to pin after pairing.
	 *
	 * @throws ProblemException if the device cannot be reached
	 */
	String deviceFingerprint() throws ProblemException;

	@Override
	void close();
}
