// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.SampleProject;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.RuntimeLicence;

class DeviceRulesTest {

	@TempDir
	private Path folder;

	@Test
	void aSoundDeviceHasNothingAgainstIt() throws Exception {
		SampleProject sample = new SampleProject(folder);
		assertEquals(List.of(), DeviceRules.check(sample.context(), sample.device("PLC_1", "127.0.0.11")));
	}

	@Test
	void everyRuleLooksAtADeviceAndEachFindingIsThereOnce() throws Exception {
		SampleProject sample = new SampleProject(folder);
		Device device = sample.device("PLC_1", "127.0.0.11");
		device.setRuntimeLicence(RuntimeLicence.NONE);
		device.setGlobalSecurity(true);
		device.getWebServer().setCertificate(CertificateNumber.of(8));
		assertEquals(
				List.of(CompilerProblem.LICENCE_MISSING, CompilerProblem.GLOBAL_UNPROTECTED,
						CompilerProblem.CERTIFICATE_UNKNOWN),
				DeviceRules.check(sample.context(), device).stream().map(each -> each.code()).toList());
	}

	@Test
	void anEmptyDeviceIsCheckedWithoutADefect() throws Exception {
		SampleProject sample = new SampleProject(folder);
		Device device = SampleProject.MODEL.createDevice();
		device.setName("Empty");
		sample.project().plant().getDevices().add(device);
		assertEquals(List.of(CompilerProblem.NO_INTERFACE, CompilerProblem.NOTHING_ENABLED),
				DeviceRules.check(sample.context(), device).stream().map(each -> each.code()).toList());
	}
}
