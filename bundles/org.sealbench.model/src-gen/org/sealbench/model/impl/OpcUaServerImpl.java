/**
 */
package org.sealbench.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.sealbench.model.CertificateNumber;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.ModelPackage;
import org.sealbench.model.OpcUaServer;
import org.sealbench.model.SecureChannel;
import org.sealbench.model.UserAuthentication;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Opc Ua Server</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sealbench.model.impl.OpcUaServerImpl#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.sealbench.model.impl.OpcUaServerImpl#getPort <em>Port</em>}</li>
 *   <li>{@link org.sealbench.model.impl.OpcUaServerImpl#getApplicationUri <em>Application Uri</em>}</li>
 *   <li>{@link org.sealbench.model.impl.OpcUaServerImpl#getCertificate <em>Certificate</em>}</li>
 *   <li>{@link org.sealbench.model.impl.OpcUaServerImpl#getSecureChannel <em>Secure Channel</em>}</li>
 *   <li>{@link org.sealbench.model.impl.OpcUaServerImpl#getUserAuthentication <em>User Authentication</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OpcUaServerImpl extends EObjectImpl implements OpcUaServer {
	/**
	 * The default value of the '{@link #isEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnabled()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ENABLED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnabled()
	 * @generated
	 * @ordered
	 */
	protected boolean enabled = ENABLED_EDEFAULT;

	/**
	 * The default value of the '{@link #getPort() <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPort()
	 * @generated
	 * @ordered
	 */
	protected static final int PORT_EDEFAULT = 4840;

	/**
	 * The cached value of the '{@link #getPort() <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPort()
	 * @generated
	 * @ordered
	 */
	protected int port = PORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getApplicationUri() <em>Application Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApplicationUri()
	 * @generated
	 * @ordered
	 */
	protected static final String APPLICATION_URI_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getApplicationUri() <em>Application Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApplicationUri()
	 * @generated
	 * @ordered
	 */
	protected String applicationUri = APPLICATION_URI_EDEFAULT;

	/**
	 * The default value of the '{@link #getCertificate() <em>Certificate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertificate()
	 * @generated
	 * @ordered
	 */
	protected static final CertificateNumber CERTIFICATE_EDEFAULT = (CertificateNumber)ModelFactory.eINSTANCE.createFromString(ModelPackage.eINSTANCE.getCertificateNumber(), "0");

	/**
	 * The cached value of the '{@link #getCertificate() <em>Certificate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertificate()
	 * @generated
	 * @ordered
	 */
	protected CertificateNumber certificate = CERTIFICATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSecureChannel() <em>Secure Channel</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecureChannel()
	 * @generated
	 * @ordered
	 */
	protected SecureChannel secureChannel;

	/**
	 * The cached value of the '{@link #getUserAuthentication() <em>User Authentication</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUserAuthentication()
	 * @generated
	 * @ordered
	 */
	protected UserAuthentication userAuthentication;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OpcUaServerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.OPC_UA_SERVER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEnabled() {
		return enabled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnabled(boolean newEnabled) {
		boolean oldEnabled = enabled;
		enabled = newEnabled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OPC_UA_SERVER__ENABLED, oldEnabled, enabled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPort() {
		return port;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPort(int newPort) {
		int oldPort = port;
		port = newPort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OPC_UA_SERVER__PORT, oldPort, port));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getApplicationUri() {
		return applicationUri;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApplicationUri(String newApplicationUri) {
		String oldApplicationUri = applicationUri;
		applicationUri = newApplicationUri;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OPC_UA_SERVER__APPLICATION_URI, oldApplicationUri, applicationUri));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CertificateNumber getCertificate() {
		return certificate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCertificate(CertificateNumber newCertificate) {
		CertificateNumber oldCertificate = certificate;
		certificate = newCertificate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OPC_UA_SERVER__CERTIFICATE, oldCertificate, certificate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SecureChannel getSecureChannel() {
		return secureChannel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSecureChannel(SecureChannel newSecureChannel, NotificationChain msgs) {
		SecureChannel oldSecureChannel = secureChannel;
		secureChannel = newSecureChannel;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.OPC_UA_SERVER__SECURE_CHANNEL, oldSecureChannel, newSecureChannel);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecureChannel(SecureChannel newSecureChannel) {
		if (newSecureChannel != secureChannel) {
			NotificationChain msgs = null;
			if (secureChannel != null)
				msgs = ((InternalEObject)secureChannel).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.OPC_UA_SERVER__SECURE_CHANNEL, null, msgs);
			if (newSecureChannel != null)
				msgs = ((InternalEObject)newSecureChannel).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.OPC_UA_SERVER__SECURE_CHANNEL, null, msgs);
			msgs = basicSetSecureChannel(newSecureChannel, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OPC_UA_SERVER__SECURE_CHANNEL, newSecureChannel, newSecureChannel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UserAuthentication getUserAuthentication() {
		return userAuthentication;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetUserAuthentication(UserAuthentication newUserAuthentication, NotificationChain msgs) {
		UserAuthentication oldUserAuthentication = userAuthentication;
		userAuthentication = newUserAuthentication;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.OPC_UA_SERVER__USER_AUTHENTICATION, oldUserAuthentication, newUserAuthentication);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUserAuthentication(UserAuthentication newUserAuthentication) {
		if (newUserAuthentication != userAuthentication) {
			NotificationChain msgs = null;
			if (userAuthentication != null)
				msgs = ((InternalEObject)userAuthentication).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.OPC_UA_SERVER__USER_AUTHENTICATION, null, msgs);
			if (newUserAuthentication != null)
				msgs = ((InternalEObject)newUserAuthentication).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.OPC_UA_SERVER__USER_AUTHENTICATION, null, msgs);
			msgs = basicSetUserAuthentication(newUserAuthentication, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OPC_UA_SERVER__USER_AUTHENTICATION, newUserAuthentication, newUserAuthentication));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.OPC_UA_SERVER__SECURE_CHANNEL:
				return basicSetSecureChannel(null, msgs);
			case ModelPackage.OPC_UA_SERVER__USER_AUTHENTICATION:
				return basicSetUserAuthentication(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.OPC_UA_SERVER__ENABLED:
				return isEnabled();
			case ModelPackage.OPC_UA_SERVER__PORT:
				return getPort();
			case ModelPackage.OPC_UA_SERVER__APPLICATION_URI:
				return getApplicationUri();
			case ModelPackage.OPC_UA_SERVER__CERTIFICATE:
				return getCertificate();
			case ModelPackage.OPC_UA_SERVER__SECURE_CHANNEL:
				return getSecureChannel();
			case ModelPackage.OPC_UA_SERVER__USER_AUTHENTICATION:
				return getUserAuthentication();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.OPC_UA_SERVER__ENABLED:
				setEnabled((Boolean)newValue);
				return;
			case ModelPackage.OPC_UA_SERVER__PORT:
				setPort((Integer)newValue);
				return;
			case ModelPackage.OPC_UA_SERVER__APPLICATION_URI:
				setApplicationUri((String)newValue);
				return;
			case ModelPackage.OPC_UA_SERVER__CERTIFICATE:
				setCertificate((CertificateNumber)newValue);
				return;
			case ModelPackage.OPC_UA_SERVER__SECURE_CHANNEL:
				setSecureChannel((SecureChannel)newValue);
				return;
			case ModelPackage.OPC_UA_SERVER__USER_AUTHENTICATION:
				setUserAuthentication((UserAuthentication)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.OPC_UA_SERVER__ENABLED:
				setEnabled(ENABLED_EDEFAULT);
				return;
			case ModelPackage.OPC_UA_SERVER__PORT:
				setPort(PORT_EDEFAULT);
				return;
			case ModelPackage.OPC_UA_SERVER__APPLICATION_URI:
				setApplicationUri(APPLICATION_URI_EDEFAULT);
				return;
			case ModelPackage.OPC_UA_SERVER__CERTIFICATE:
				setCertificate(CERTIFICATE_EDEFAULT);
				return;
			case ModelPackage.OPC_UA_SERVER__SECURE_CHANNEL:
				setSecureChannel((SecureChannel)null);
				return;
			case ModelPackage.OPC_UA_SERVER__USER_AUTHENTICATION:
				setUserAuthentication((UserAuthentication)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.OPC_UA_SERVER__ENABLED:
				return enabled != ENABLED_EDEFAULT;
			case ModelPackage.OPC_UA_SERVER__PORT:
				return port != PORT_EDEFAULT;
			case ModelPackage.OPC_UA_SERVER__APPLICATION_URI:
				return APPLICATION_URI_EDEFAULT == null ? applicationUri != null : !APPLICATION_URI_EDEFAULT.equals(applicationUri);
			case ModelPackage.OPC_UA_SERVER__CERTIFICATE:
				return CERTIFICATE_EDEFAULT == null ? certificate != null : !CERTIFICATE_EDEFAULT.equals(certificate);
			case ModelPackage.OPC_UA_SERVER__SECURE_CHANNEL:
				return secureChannel != null;
			case ModelPackage.OPC_UA_SERVER__USER_AUTHENTICATION:
				return userAuthentication != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (enabled: ");
		result.append(enabled);
		result.append(", port: ");
		result.append(port);
		result.append(", applicationUri: ");
		result.append(applicationUri);
		result.append(", certificate: ");
		result.append(certificate);
		result.append(')');
		return result.toString();
	}

} //OpcUaServerImpl
