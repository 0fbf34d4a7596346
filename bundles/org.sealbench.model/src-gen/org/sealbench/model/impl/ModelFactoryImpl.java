/**
 */
package org.sealbench.model.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.sealbench.model.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ModelFactoryImpl extends EFactoryImpl implements ModelFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static ModelFactory init() {
		try {
			ModelFactory theModelFactory = (ModelFactory)EPackage.Registry.INSTANCE.getEFactory(ModelPackage.eNS_URI);
			if (theModelFactory != null) {
				return theModelFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new ModelFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ModelFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case ModelPackage.PLANT: return createPlant();
			case ModelPackage.CERTIFICATE_SETTINGS: return createCertificateSettings();
			case ModelPackage.PROTECTION: return createProtection();
			case ModelPackage.WRAPPED_KEY: return createWrappedKey();
			case ModelPackage.ADMINISTRATOR: return createAdministrator();
			case ModelPackage.CERTIFICATE_ENTRY: return createCertificateEntry();
			case ModelPackage.ROLLOVER: return createRollover();
			case ModelPackage.ROLLOVER_REPLACEMENT: return createRolloverReplacement();
			case ModelPackage.ROLLOVER_STEP: return createRolloverStep();
			case ModelPackage.EXTERNAL_CLIENT: return createExternalClient();
			case ModelPackage.USER: return createUser();
			case ModelPackage.DEVICE: return createDevice();
			case ModelPackage.DEVICE_REPLACEMENT: return createDeviceReplacement();
			case ModelPackage.REPLACED_CERTIFICATE: return createReplacedCertificate();
			case ModelPackage.NETWORK_INTERFACE: return createNetworkInterface();
			case ModelPackage.WEB_SERVER: return createWebServer();
			case ModelPackage.OPC_UA_SERVER: return createOpcUaServer();
			case ModelPackage.SECURE_CHANNEL: return createSecureChannel();
			case ModelPackage.USER_AUTHENTICATION: return createUserAuthentication();
			case ModelPackage.TAG: return createTag();
			case ModelPackage.SIMULATION: return createSimulation();
			case ModelPackage.METHOD: return createMethod();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case ModelPackage.CERTIFICATE_STORE:
				return createCertificateStoreFromString(eDataType, initialValue);
			case ModelPackage.CERTIFICATE_USAGE:
				return createCertificateUsageFromString(eDataType, initialValue);
			case ModelPackage.RUNTIME_LICENCE:
				return createRuntimeLicenceFromString(eDataType, initialValue);
			case ModelPackage.ENDPOINT_SECURITY:
				return createEndpointSecurityFromString(eDataType, initialValue);
			case ModelPackage.USER_RIGHT:
				return createUserRightFromString(eDataType, initialValue);
			case ModelPackage.TAG_TYPE:
				return createTagTypeFromString(eDataType, initialValue);
			case ModelPackage.SIMULATION_KIND:
				return createSimulationKindFromString(eDataType, initialValue);
			case ModelPackage.METHOD_KIND:
				return createMethodKindFromString(eDataType, initialValue);
			case ModelPackage.OPERATING_MODE:
				return createOperatingModeFromString(eDataType, initialValue);
			case ModelPackage.CLIENT_KIND:
				return createClientKindFromString(eDataType, initialValue);
			case ModelPackage.ROLLOVER_STAGE:
				return createRolloverStageFromString(eDataType, initialValue);
			case ModelPackage.CERTIFICATE_NUMBER:
				return createCertificateNumberFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case ModelPackage.CERTIFICATE_STORE:
				return convertCertificateStoreToString(eDataType, instanceValue);
			case ModelPackage.CERTIFICATE_USAGE:
				return convertCertificateUsageToString(eDataType, instanceValue);
			case ModelPackage.RUNTIME_LICENCE:
				return convertRuntimeLicenceToString(eDataType, instanceValue);
			case ModelPackage.ENDPOINT_SECURITY:
				return convertEndpointSecurityToString(eDataType, instanceValue);
			case ModelPackage.USER_RIGHT:
				return convertUserRightToString(eDataType, instanceValue);
			case ModelPackage.TAG_TYPE:
				return convertTagTypeToString(eDataType, instanceValue);
			case ModelPackage.SIMULATION_KIND:
				return convertSimulationKindToString(eDataType, instanceValue);
			case ModelPackage.METHOD_KIND:
				return convertMethodKindToString(eDataType, instanceValue);
			case ModelPackage.OPERATING_MODE:
				return convertOperatingModeToString(eDataType, instanceValue);
			case ModelPackage.CLIENT_KIND:
				return convertClientKindToString(eDataType, instanceValue);
			case ModelPackage.ROLLOVER_STAGE:
				return convertRolloverStageToString(eDataType, instanceValue);
			case ModelPackage.CERTIFICATE_NUMBER:
				return convertCertificateNumberToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Plant createPlant() {
		PlantImpl plant = new PlantImpl();
		return plant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CertificateSettings createCertificateSettings() {
		CertificateSettingsImpl certificateSettings = new CertificateSettingsImpl();
		return certificateSettings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Protection createProtection() {
		ProtectionImpl protection = new ProtectionImpl();
		return protection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WrappedKey createWrappedKey() {
		WrappedKeyImpl wrappedKey = new WrappedKeyImpl();
		return wrappedKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Administrator createAdministrator() {
		AdministratorImpl administrator = new AdministratorImpl();
		return administrator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CertificateEntry createCertificateEntry() {
		CertificateEntryImpl certificateEntry = new CertificateEntryImpl();
		return certificateEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rollover createRollover() {
		RolloverImpl rollover = new RolloverImpl();
		return rollover;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RolloverReplacement createRolloverReplacement() {
		RolloverReplacementImpl rolloverReplacement = new RolloverReplacementImpl();
		return rolloverReplacement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RolloverStep createRolloverStep() {
		RolloverStepImpl rolloverStep = new RolloverStepImpl();
		return rolloverStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExternalClient createExternalClient() {
		ExternalClientImpl externalClient = new ExternalClientImpl();
		return externalClient;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public User createUser() {
		UserImpl user = new UserImpl();
		return user;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Device createDevice() {
		DeviceImpl device = new DeviceImpl();
		return device;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeviceReplacement createDeviceReplacement() {
		DeviceReplacementImpl deviceReplacement = new DeviceReplacementImpl();
		return deviceReplacement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReplacedCertificate createReplacedCertificate() {
		ReplacedCertificateImpl replacedCertificate = new ReplacedCertificateImpl();
		return replacedCertificate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NetworkInterface createNetworkInterface() {
		NetworkInterfaceImpl networkInterface = new NetworkInterfaceImpl();
		return networkInterface;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WebServer createWebServer() {
		WebServerImpl webServer = new WebServerImpl();
		return webServer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OpcUaServer createOpcUaServer() {
		OpcUaServerImpl opcUaServer = new OpcUaServerImpl();
		return opcUaServer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SecureChannel createSecureChannel() {
		SecureChannelImpl secureChannel = new SecureChannelImpl();
		return secureChannel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UserAuthentication createUserAuthentication() {
		UserAuthenticationImpl userAuthentication = new UserAuthenticationImpl();
		return userAuthentication;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tag createTag() {
		TagImpl tag = new TagImpl();
		return tag;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Simulation createSimulation() {
		SimulationImpl simulation = new SimulationImpl();
		return simulation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Method createMethod() {
		MethodImpl method = new MethodImpl();
		return method;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CertificateStore createCertificateStoreFromString(EDataType eDataType, String initialValue) {
		CertificateStore result = CertificateStore.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCertificateStoreToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CertificateUsage createCertificateUsageFromString(EDataType eDataType, String initialValue) {
		CertificateUsage result = CertificateUsage.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCertificateUsageToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RuntimeLicence createRuntimeLicenceFromString(EDataType eDataType, String initialValue) {
		RuntimeLicence result = RuntimeLicence.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRuntimeLicenceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EndpointSecurity createEndpointSecurityFromString(EDataType eDataType, String initialValue) {
		EndpointSecurity result = EndpointSecurity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEndpointSecurityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public UserRight createUserRightFromString(EDataType eDataType, String initialValue) {
		UserRight result = UserRight.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertUserRightToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TagType createTagTypeFromString(EDataType eDataType, String initialValue) {
		TagType result = TagType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTagTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SimulationKind createSimulationKindFromString(EDataType eDataType, String initialValue) {
		SimulationKind result = SimulationKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSimulationKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MethodKind createMethodKindFromString(EDataType eDataType, String initialValue) {
		MethodKind result = MethodKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMethodKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OperatingMode createOperatingModeFromString(EDataType eDataType, String initialValue) {
		OperatingMode result = OperatingMode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOperatingModeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ClientKind createClientKindFromString(EDataType eDataType, String initialValue) {
		ClientKind result = ClientKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertClientKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RolloverStage createRolloverStageFromString(EDataType eDataType, String initialValue) {
		RolloverStage result = RolloverStage.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRolloverStageToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CertificateNumber createCertificateNumber(final String it) {
		return it == null ? null : CertificateNumber.of(Integer.parseInt(it));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CertificateNumber createCertificateNumberFromString(EDataType eDataType, String initialValue) {
		return createCertificateNumber(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCertificateNumber(final CertificateNumber it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCertificateNumberToString(EDataType eDataType, Object instanceValue) {
		return convertCertificateNumber((CertificateNumber)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ModelPackage getModelPackage() {
		return (ModelPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static ModelPackage getPackage() {
		return ModelPackage.eINSTANCE;
	}

} //ModelFactoryImpl
