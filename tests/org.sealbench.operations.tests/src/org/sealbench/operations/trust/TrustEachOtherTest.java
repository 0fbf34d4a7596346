// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.CertificateProblem;
import org.sealbench.operations.connection.ClientIdentity;
import org.sealbench.operations.download.Compile;
import org.sealbench.operations.network.DescribeNetwork;
import org.sealbench.operations.network.NetworkConnection;
import org.sealbench.operations.network.NetworkConnection.Verdict;
import org.sealbench.operations.setting.SetDevice;
import org.sealbench.pki.Credential;
import org.sealbench.project.Project;
import org.sealbench.testkit.plant.PlantBuilder;

/** Many trust each other in one step. */
class TrustEachOtherTest {

	private final Tools tools = Tools.standard();
	private Project project;

	@BeforeEach
	void threeDevices(@TempDir Path folder) {
		String[] server = { "opcua.enabled=true", "opcua.licence=small", "opcua.policies=secure" };
		project = PlantBuilder.in(folder, tools).device("PLC_1", "127.0.0.11", server)
				.device("PLC_2", "127.0.0.12", server).device("PLC_3", "127.0.0.13").open();
	}

	private void set(String device, String... settings) {
		assertTrue(new SetDevice(tools).run(project, device, List.of(settings), () -> null, true).isGood());
	}

	private void compile() {
		Outcome<?> outcome = new Compile(tools).run(project, List.of(), new NullProgressMonitor());
		assertTrue(outcome.isGood(), outcome.problems()::toString);
	}

	private Outcome<List<TrustedPartner>> trust(boolean oneWay, String... names) {
		return new TrustEachOther(tools).run(project, List.of(names), oneWay);
	}

	private Verdict verdict(String client, String device) {
		return explained(client, device).verdict();
	}

	private NetworkConnection explained(String client, String device) {
		return DescribeNetwork.read(project, Instant.now()).explain(client, device).get().get(0);
	}

	private void refused(ProblemCode code, Outcome<?> outcome) {
		assertEquals(code, outcome.firstError().orElseThrow().code());
	}

	@Test
	void bothConnectToEachOtherAfterwards() {
		compile();
		assertEquals(Verdict.REFUSED, verdict("PLC_1", "PLC_2"));
		List<TrustedPartner> first = trust(false, "PLC_1", "PLC_2").get();
		assertTrue(first.size() == 2 && first.stream().noneMatch(TrustedPartner::before), first::toString);
		assertEquals(Verdict.CONNECTS, verdict("PLC_1", "PLC_2"));
		assertEquals(Verdict.CONNECTS, verdict("PLC_2", "PLC_1"));
		assertTrue(trust(false, "PLC_2", "PLC_1").get().stream().allMatch(TrustedPartner::before));
	}

	@Test
	void oneWayOnlyTheFirstTrusts() {
		compile();
		assertEquals(1, trust(true, "PLC_1", "PLC_2").get().size());
		assertEquals(1,
				project.device("PLC_1").orElseThrow().getOpcUaServer().getSecureChannel().getTrustedClients().size());
		assertEquals(0,
				project.device("PLC_2").orElseThrow().getOpcUaServer().getSecureChannel().getTrustedClients().size());
	}

	@Test
	void isRefusedWholeWhereOneCannotBeTrusted() {
		refused(TrustProblem.NOT_MADE, trust(false, "PLC_1", "PLC_2"));
		compile();
		refused(TrustProblem.OFF, trust(false, "PLC_1", "PLC_2", "PLC_3"));
		refused(TrustProblem.UNKNOWN, trust(false, "PLC_1", "PLC_9"));
		refused(TrustProblem.TOO_FEW, trust(false, "PLC_1", "PLC_1"));
		CertificateNumber station = trust(false, "PLC_1", "station").get().get(0).certificate();
		refused(TrustProblem.NO_DEVICE, trust(true, station.toString(), "PLC_2"));
		assertEquals(List.of(),
				project.device("PLC_2").orElseThrow().getOpcUaServer().getSecureChannel().getTrustedClients());
	}

	@Test
	void aDeviceLeftSelfSignedLetsTheStationOfAProtectedProjectInAgain() throws ProblemException {
		compile();
		Credential before = station();
		assertEquals(Verdict.CONNECTS, verdict("station", "PLC_1"));
		PlantBuilder.of(project, tools).protect();
		set("PLC_2", "security.global=true");
		compile();
		assertTrue(!before.certificate().equals(station().certificate()));
		String node = "certificate:" + number();
		NetworkConnection refused = DescribeNetwork.read(project, Instant.now()).evaluate(Optional.empty()).get()
				.links().stream().filter(each -> each.from().equals(node))
				.filter(each -> each.to().equals("device:PLC_1")).findFirst().orElseThrow();
		assertEquals(Verdict.REFUSED, refused.verdict());
		assertEquals(Verdict.CONNECTS, verdict("station", "PLC_2"));
		List<TrustedPartner> trusted = trust(false, "PLC_1", "station").get();
		assertEquals(List.of(new TrustedPartner("PLC_1", "station", number(), false)), trusted);
		assertEquals(Verdict.CONNECTS, verdict("station", "PLC_1"));
		compile();
	}

	@Test
	void whatASelfSignedDeviceCannotReachIsRefusedWithTheReason() {
		PlantBuilder.of(project, tools).protect();
		set("PLC_2", "security.global=true");
		compile();
		refused(CertificateProblem.OUT_OF_REACH, trust(false, "PLC_1", "PLC_2"));
		assertTrue(trust(false, "PLC_1", "station").isGood());
		compile();
		assertEquals(Verdict.CONNECTS, verdict("station", "PLC_1"));
	}

	private Credential station() throws ProblemException {
		return new ClientIdentity(tools).of(Optional.of(project), new NullProgressMonitor());
	}

	private CertificateNumber number() throws ProblemException {
		for (CertificateEntry entry : project.certificates().entries()) {
			if (project.certificates().certificate(entry.getNumber()).equals(station().certificate())) {
				return entry.getNumber();
			}
		}
		throw new AssertionError("the project does not know the station");
	}
}
