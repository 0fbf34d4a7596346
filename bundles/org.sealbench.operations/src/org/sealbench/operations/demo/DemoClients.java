// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.demo;

import java.security.KeyPair;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.Tools;
import org.sealbench.pki.key.KeyAlgorithm;

/**
 * The OPC UA clients that the demo plays.
 *
 * @param member   has a certificate of the project CA and keeps it
 * @param leaver   has one that is revoked on the way
 * @param stranger has one that nobody trusts
 */
record DemoClients(DemoClient member, DemoClient leaver, DemoClient stranger) {

	static DemoClients make(Tools tools, DemoPlant plant, IProgressMonitor monitor) throws ProblemException {
		List<KeyPair> keys = tools.keyPairs()
				.generate(List.of(KeyAlgorithm.RSA_2048, KeyAlgorithm.RSA_2048, KeyAlgorithm.RSA_2048), monitor);
		DemoCa ca = plant.ca();
		return new DemoClients(new DemoClient(plant, ca.client("member", keys.get(0))),
				new DemoClient(plant, ca.client("leaver", keys.get(1))),
				new DemoClient(plant, ca.stranger("stranger", keys.get(2))));
	}
}
