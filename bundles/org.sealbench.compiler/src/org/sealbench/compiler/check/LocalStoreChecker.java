package org.sealbench.compiler.check;

import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.certificate.DeviceCertificates;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.Device;

/**
 * Without global security settings a device has its local store only. What compile itself once made is left out here: the
 * next compile replaces it.
 */
final class LocalStoreChecker implements Checker {

	@Override
	public void check(CheckContext context, Device device, Problems problems) {
		if (device.isGlobalSecurity()) {
			return;
		}
		DeviceCertificates certificates = new DeviceCertificates(context.project());
		for (CheckContext.Used used : context.used(device)) {
			try {
				if (used.entry().getStore() != CertificateStore.LOCAL
						&& !certificates.isMadeByCompile(device, used.role(), used.entry())) {
					problems.add(CompilerProblem.CERTIFICATE_NOT_LOCAL.at(used.place(device), used.name(), device.getName()));
				}
			} catch (ProblemException e) {
				problems.add(e.problem());
			}
		}
	}
}
