// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.certificate;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.ubyte;
import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MessageSecurityMode;
import org.eclipse.milo.opcua.stack.core.types.structured.TrustListDataType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealbench.device.ImagePaths;
import org.sealbench.device.settings.EndpointSecurity;
import org.sealbench.emulator.opcua.MiloClient;
import org.sealbench.emulator.opcua.OpcUaDeviceServer;
import org.sealbench.emulator.opcua.Plant;
import org.sealbench.emulator.opcua.SubjectPublicKey;
import org.sealbench.emulator.opcua.TestDevice;
import org.sealbench.emulator.opcua.push.PushClient;
import org.sealbench.emulator.opcua.push.TrustListContent;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Crls;
import org.sealbench.pki.Usage;

/** The server's side of certificate push (OPC 10000-12 §7.10). */
class PushTest {

	private static final NodeId CONFIGURATION = NodeIds.ServerConfiguration;

	private static Plant plant;
	private static Credential certificate;
	private static Credential administrator;
	private TestDevice device;
	private OpcUaDeviceServer server;
	private OpcUaClient client;
	private PushClient push;

	@BeforeAll
	static void make() throws Exception {
		plant = new Plant("Test CA");
		certificate = plant.server(TestDevice.ADDRESS);
		administrator = plant.client("administrator");
	}

	@BeforeEach
	void start() throws Exception {
		device = new TestDevice(certificate).trusting(plant.caCertificate()).revoking(plant.list())
				.offering(List.of(new EndpointSecurity("Basic256Sha256", "SignAndEncrypt"),
						new EndpointSecurity("Basic256Sha256", "Sign")))
				.allowingItsUserOnly("view", "write", "administer");
		server = device.start();
		client = MiloClient.of(device, administrator).connect();
		push = new PushClient(client);
	}

	@AfterEach
	void stop() throws Exception {
		client.disconnectAsync().get(60, TimeUnit.SECONDS);
		server.close();
	}

	private static byte[] nonce() {
		byte[] nonce = new byte[32];
		new SecureRandom().nextBytes(nonce);
		return nonce;
	}

	private static byte[] der(Credential each) {
		return Certificates.der(each.certificate());
	}

	private boolean presents(X509Certificate wanted) throws Exception {
		byte[] chain = MiloClient.of(device, administrator).endpoints().get(0).getServerCertificate().bytes();
		byte[] der = Certificates.der(wanted);
		return Arrays.equals(der, Arrays.copyOf(chain, der.length));
	}

	@Test
	void aNewKeyStaysInTheDeviceAndItsCertificateTakesOver() throws Exception {
		X509Certificate signed = plant.sign(push.request(true, nonce()));
		assertEquals("Good", push.update(Certificates.der(signed), Certificates.der(plant.caCertificate())));
		assertTrue(presents(certificate.certificate()), "nothing is applied yet");
		assertEquals("Good", push.apply());
		assertTrue(presents(signed));
		assertEquals("Good", MiloClient.of(device, administrator).status(SecurityPolicy.Basic256Sha256,
				MessageSecurityMode.SignAndEncrypt));
		assertFalse(Arrays.equals(device.kept().parts().get(ImagePaths.OPCUA_CHAIN),
				device.again().image().parts().get(ImagePaths.OPCUA_CHAIN)));
	}

	@Test
	void aCertificateForThePresentKeyNeedsNoNewOne() throws Exception {
		X509Certificate signed = plant.sign(push.request(false, new byte[0]));
		assertEquals(certificate.certificate().getPublicKey(), signed.getPublicKey());
		assertEquals("Good", push.update(Certificates.der(signed), Certificates.der(plant.caCertificate())));
		assertEquals("Good", push.apply());
		assertTrue(presents(signed));
	}

	@Test
	void aCertificateThatDoesNotFitTheKeyIsRefused() throws Exception {
		assertEquals("Bad_SecurityChecksFailed",
				push.update(der(plant.server(TestDevice.ADDRESS)), Certificates.der(plant.caCertificate())));
		assertEquals("Bad_CertificateInvalid", push.update(new byte[] { 1, 2, 3 }));
		assertEquals("Bad_NothingToDo", push.apply());
		assertNull(device.kept());
	}

	@Test
	void aCertificateWithAnotherApplicationUriIsRefused() throws Exception {
		X509Certificate other = plant.certify(certificate.certificate().getPublicKey(), "urn:another");
		assertEquals("Bad_SecurityChecksFailed",
				push.update(Certificates.der(other), Certificates.der(plant.caCertificate())));
	}

	@Test
	void aCertificateThatStrictClientsRefuseIsNotTaken() throws Exception {
		for (Usage usage : List.of(Usage.OPCUA_CLIENT, Usage.WEB_SERVER, Usage.LINK)) {
			X509Certificate other = plant.certify(certificate.certificate().getPublicKey(), Plant.DEVICE_URI, usage);
			assertEquals("Bad_CertificateInvalid",
					push.update(Certificates.der(other), Certificates.der(plant.caCertificate())), usage::toString);
		}
		assertTrue(device.hasLogged("Bad_CertificateUseNotAllowed"), () -> device.log().toString());
		assertEquals("Bad_NothingToDo", push.apply());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\'',
			value = { "CN=PLC | CN=PLC", "CN=PLC/O=Acme, Inc. | CN=PLC,O=Acme\\, Inc.",
					"O=Acme, Inc./CN=PLC | O=Acme\\, Inc.,CN=PLC", "CN=\"A/B\"/O=\"x=y\" | CN=A/B,O=x=y",
					"CN=PLC/O=\"Acme/Sons\"/C=DE | CN=PLC,O=Acme/Sons,C=DE",
					"CN=PLC/OU=A/L=B/S=C/C=DE | CN=PLC,OU=A,L=B,ST=C,C=DE",
					"CN=PLC, O=Acme, Inc., C=DE | CN=PLC,O=Acme\\, Inc.,C=DE", "/C=DE/CN=Größe | CN=Größe,C=DE",
					"CN=PLC;DC=host | CN=PLC,DC=host" })
	void theSubjectIsAsAskedFor(String asked, String wanted) throws Exception {
		for (boolean newKey : new boolean[] { false, true }) {
			ByteString request = (ByteString) push.call(CONFIGURATION, NodeIds.ServerConfiguration_CreateSigningRequest,
					PushClient.GROUP, DeviceCertificateGroup.TYPE, asked, newKey, ByteString.of(nonce()));
			assertEquals(wanted, SubjectPublicKey.subject(request.bytes()));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "nonsense", "CN=", "CN=x=y/O=z", "CN=PLC/E=a@b", "CN=\"PLC", "CN=PLC/C=Germany", "CN=a\tb",
			"CN=PLC/nonsense" })
	void aSubjectThatIsNoneIsRefused(String asked) throws Exception {
		assertEquals("Bad_InvalidArgument", push.status(CONFIGURATION, NodeIds.ServerConfiguration_CreateSigningRequest,
				PushClient.GROUP, DeviceCertificateGroup.TYPE, asked, false, ByteString.NULL_VALUE));
	}

	@Test
	void aNewKeyNeedsARealNonce() throws Exception {
		assertEquals("Bad_InvalidArgument", push.status(CONFIGURATION, NodeIds.ServerConfiguration_CreateSigningRequest,
				PushClient.GROUP, DeviceCertificateGroup.TYPE, null, true, ByteString.of(new byte[5])));
	}

	@Test
	void readsTheTrustListAsItIs() throws Exception {
		TrustListDataType list = push.read();
		assertArrayEquals(Certificates.der(plant.caCertificate()), list.getTrustedCertificates()[0].bytes());
		assertArrayEquals(Crls.der(plant.list()), list.getTrustedCrls()[0].bytes());
		assertEquals(0, list.getIssuerCertificates().length);
	}

	@Test
	void aTrustListWrittenAnewLetsOthersInAndEndsWhoIsNotTrustedAnyMore() throws Exception {
		Plant other = new Plant("Other CA");
		Credential stranger = other.client("stranger");
		assertEquals("Good",
				push.write(new TrustListDataType(uint(TrustListContent.TRUSTED | TrustListContent.TRUSTED_CRLS),
						new ByteString[] { ByteString.of(Certificates.der(other.caCertificate())) },
						new ByteString[] { ByteString.of(Crls.der(other.list())) }, null, null)));
		assertEquals("Bad_SecurityChecksFailed", MiloClient.of(device, stranger).status(SecurityPolicy.Basic256Sha256,
				MessageSecurityMode.SignAndEncrypt));
		assertEquals("Good", push.apply());
		assertEquals("Good", MiloClient.of(device, stranger).status(SecurityPolicy.Basic256Sha256,
				MessageSecurityMode.SignAndEncrypt));
		assertEquals("Bad_SecurityChecksFailed", MiloClient.of(device, administrator)
				.status(SecurityPolicy.Basic256Sha256, MessageSecurityMode.SignAndEncrypt));
	}

	@Test
	void whatIsTheSameKeepsItsPartOfTheImage() throws Exception {
		assertEquals("Good", push.write(push.read()));
		assertEquals("Good", push.apply());
		assertEquals(device.again().image().manifest(), device.kept().manifest());
	}

	@Test
	void addsAndRemovesACertificateAtOnce() throws Exception {
		Credential self = plant.selfSignedClient("self");
		assertEquals("Bad_SecurityChecksFailed",
				MiloClient.of(device, self).status(SecurityPolicy.Basic256Sha256, MessageSecurityMode.SignAndEncrypt));
		ByteString[] rejected = (ByteString[]) push.call(CONFIGURATION, NodeIds.ServerConfiguration_GetRejectedList);
		assertArrayEquals(der(self), rejected[0].bytes());
		assertEquals("Good",
				push.status(PushClient.LIST,
						NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_AddCertificate,
						rejected[0], true));
		assertEquals("Good",
				MiloClient.of(device, self).status(SecurityPolicy.Basic256Sha256, MessageSecurityMode.SignAndEncrypt));
		String thumbprint = Certificates.fingerprint(self.certificate(), "SHA-1").replace(":", "");
		assertEquals("Good", push.status(PushClient.LIST,
				NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_RemoveCertificate,
				thumbprint, true));
		assertEquals("Bad_SecurityChecksFailed",
				MiloClient.of(device, self).status(SecurityPolicy.Basic256Sha256, MessageSecurityMode.SignAndEncrypt));
		assertEquals("Bad_InvalidArgument", push.status(PushClient.LIST,
				NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_RemoveCertificate,
				thumbprint, true));
	}

	@Test
	void oneSessionAtATimeChangesAnything() throws Exception {
		assertEquals("Good", push.write(push.read()));
		OpcUaClient second = MiloClient.of(device, administrator).connect();
		PushClient other = new PushClient(second);
		assertEquals("Bad_TransactionPending", other.status(PushClient.LIST,
				NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_Open, ubyte(6)));
		assertEquals("Bad_SessionIdInvalid", other.apply());
		assertEquals("Good", push.status(CONFIGURATION, NodeIds.ServerConfiguration_CancelChanges));
		assertEquals("Bad_NothingToDo", other.apply());
		assertEquals("Good", other.write(other.read()));
		second.disconnect();
	}

	@Test
	void refusesModesHandlesAndContentThatMakeNoSense() throws Exception {
		NodeId open = NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_Open;
		assertEquals("Bad_NotSupported", push.status(PushClient.LIST, open, ubyte(2)));
		assertEquals("Bad_InvalidArgument", push.status(PushClient.LIST,
				NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_Read, uint(4711), 10));
		assertEquals("Bad_InvalidArgument", push.write(new byte[] { 1, 2, 3 }));
		assertEquals("Bad_CertificateInvalid", push.write(new TrustListDataType(uint(1),
				new ByteString[] { ByteString.of(new byte[] { 9 }) }, null, null, null)));
		push.openToWrite();
		assertEquals("Bad_NotReadable", push.status(PushClient.LIST, open, ubyte(1)));
		assertNull(device.kept());
	}

	@Test
	void givesItsCertificates() throws Exception {
		var result = push.result(CONFIGURATION, NodeIds.ServerConfiguration_GetCertificates, PushClient.GROUP);
		assertArrayEquals(der(certificate), ((ByteString[]) result.getOutputArguments()[1].value())[0].bytes());
	}

	@Test
	void onlyASecurityAdministratorOverSignAndEncryptMayDoAnything() throws Exception {
		OpcUaClient signed = MiloClient.of(device, administrator).with(
				MiloClient.of(device, administrator).endpoint(SecurityPolicy.Basic256Sha256, MessageSecurityMode.Sign))
				.connect();
		assertTrue(List.of("Bad_SecurityModeInsufficient", "Bad_UserAccessDenied")
				.contains(new PushClient(signed).status(CONFIGURATION, NodeIds.ServerConfiguration_GetRejectedList)));
		signed.disconnect();
		server.adopt(device.allowingItsUserOnly("view", "write", "diagnose").again());
		for (NodeId method : new NodeId[] { NodeIds.ServerConfiguration_ApplyChanges,
				NodeIds.ServerConfiguration_GetRejectedList }) {
			assertEquals("Bad_UserAccessDenied", push.status(CONFIGURATION, method));
		}
		assertEquals("Bad_UserAccessDenied", push.status(PushClient.LIST,
				NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_Open, ubyte(6)));
	}
}
