/**
 */
package org.sealbench.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.sealbench.model.CertificateNumber;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.ModelPackage;
import org.sealbench.model.User;
import org.sealbench.model.WebServer;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Web Server</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sealbench.model.impl.WebServerImpl#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.sealbench.model.impl.WebServerImpl#isHttpsOnly <em>Https Only</em>}</li>
 *   <li>{@link org.sealbench.model.impl.WebServerImpl#getHttpsPort <em>Https Port</em>}</li>
 *   <li>{@link org.sealbench.model.impl.WebServerImpl#getHttpPort <em>Http Port</em>}</li>
 *   <li>{@link org.sealbench.model.impl.WebServerImpl#getSessionMinutes <em>Session Minutes</em>}</li>
 *   <li>{@link org.sealbench.model.impl.WebServerImpl#getCertificate <em>Certificate</em>}</li>
 *   <li>{@link org.sealbench.model.impl.WebServerImpl#getUsers <em>Users</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WebServerImpl extends EObjectImpl implements WebServer {
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
	 * The default value of the '{@link #isHttpsOnly() <em>Https Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHttpsOnly()
	 * @generated
	 * @ordered
	 */
	protected static final boolean HTTPS_ONLY_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isHttpsOnly() <em>Https Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHttpsOnly()
	 * @generated
	 * @ordered
	 */
	protected boolean httpsOnly = HTTPS_ONLY_EDEFAULT;

	/**
	 * The default value of the '{@link #getHttpsPort() <em>Https Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHttpsPort()
	 * @generated
	 * @ordered
	 */
	protected static final int HTTPS_PORT_EDEFAULT = 8443;

	/**
	 * The cached value of the '{@link #getHttpsPort() <em>Https Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHttpsPort()
	 * @generated
	 * @ordered
	 */
	protected int httpsPort = HTTPS_PORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getHttpPort() <em>Http Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHttpPort()
	 * @generated
	 * @ordered
	 */
	protected static final int HTTP_PORT_EDEFAULT = 8080;

	/**
	 * The cached value of the '{@link #getHttpPort() <em>Http Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHttpPort()
	 * @generated
	 * @ordered
	 */
	protected int httpPort = HTTP_PORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSessionMinutes() <em>Session Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSessionMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final int SESSION_MINUTES_EDEFAULT = 10;

	/**
	 * The cached value of the '{@link #getSessionMinutes() <em>Session Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSessionMinutes()
	 * @generated
	 * @ordered
	 */
	protected int sessionMinutes = SESSION_MINUTES_EDEFAULT;

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
	 * The cached value of the '{@link #getUsers() <em>Users</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsers()
	 * @generated
	 * @ordered
	 */
	protected EList<User> users;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WebServerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.WEB_SERVER;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WEB_SERVER__ENABLED, oldEnabled, enabled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isHttpsOnly() {
		return httpsOnly;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHttpsOnly(boolean newHttpsOnly) {
		boolean oldHttpsOnly = httpsOnly;
		httpsOnly = newHttpsOnly;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WEB_SERVER__HTTPS_ONLY, oldHttpsOnly, httpsOnly));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHttpsPort() {
		return httpsPort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHttpsPort(int newHttpsPort) {
		int oldHttpsPort = httpsPort;
		httpsPort = newHttpsPort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WEB_SERVER__HTTPS_PORT, oldHttpsPort, httpsPort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHttpPort() {
		return httpPort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHttpPort(int newHttpPort) {
		int oldHttpPort = httpPort;
		httpPort = newHttpPort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WEB_SERVER__HTTP_PORT, oldHttpPort, httpPort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSessionMinutes() {
		return sessionMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSessionMinutes(int newSessionMinutes) {
		int oldSessionMinutes = sessionMinutes;
		sessionMinutes = newSessionMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WEB_SERVER__SESSION_MINUTES, oldSessionMinutes, sessionMinutes));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WEB_SERVER__CERTIFICATE, oldCertificate, certificate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<User> getUsers() {
		if (users == null) {
			users = new EObjectContainmentEList<User>(User.class, this, ModelPackage.WEB_SERVER__USERS);
		}
		return users;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.WEB_SERVER__USERS:
				return ((InternalEList<?>)getUsers()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.WEB_SERVER__ENABLED:
				return isEnabled();
			case ModelPackage.WEB_SERVER__HTTPS_ONLY:
				return isHttpsOnly();
			case ModelPackage.WEB_SERVER__HTTPS_PORT:
				return getHttpsPort();
			case ModelPackage.WEB_SERVER__HTTP_PORT:
				return getHttpPort();
			case ModelPackage.WEB_SERVER__SESSION_MINUTES:
				return getSessionMinutes();
			case ModelPackage.WEB_SERVER__CERTIFICATE:
				return getCertificate();
			case ModelPackage.WEB_SERVER__USERS:
				return getUsers();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.WEB_SERVER__ENABLED:
				setEnabled((Boolean)newValue);
				return;
			case ModelPackage.WEB_SERVER__HTTPS_ONLY:
				setHttpsOnly((Boolean)newValue);
				return;
			case ModelPackage.WEB_SERVER__HTTPS_PORT:
				setHttpsPort((Integer)newValue);
				return;
			case ModelPackage.WEB_SERVER__HTTP_PORT:
				setHttpPort((Integer)newValue);
				return;
			case ModelPackage.WEB_SERVER__SESSION_MINUTES:
				setSessionMinutes((Integer)newValue);
				return;
			case ModelPackage.WEB_SERVER__CERTIFICATE:
				setCertificate((CertificateNumber)newValue);
				return;
			case ModelPackage.WEB_SERVER__USERS:
				getUsers().clear();
				getUsers().addAll((Collection<? extends User>)newValue);
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
			case ModelPackage.WEB_SERVER__ENABLED:
				setEnabled(ENABLED_EDEFAULT);
				return;
			case ModelPackage.WEB_SERVER__HTTPS_ONLY:
				setHttpsOnly(HTTPS_ONLY_EDEFAULT);
				return;
			case ModelPackage.WEB_SERVER__HTTPS_PORT:
				setHttpsPort(HTTPS_PORT_EDEFAULT);
				return;
			case ModelPackage.WEB_SERVER__HTTP_PORT:
				setHttpPort(HTTP_PORT_EDEFAULT);
				return;
			case ModelPackage.WEB_SERVER__SESSION_MINUTES:
				setSessionMinutes(SESSION_MINUTES_EDEFAULT);
				return;
			case ModelPackage.WEB_SERVER__CERTIFICATE:
				setCertificate(CERTIFICATE_EDEFAULT);
				return;
			case ModelPackage.WEB_SERVER__USERS:
				getUsers().clear();
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
			case ModelPackage.WEB_SERVER__ENABLED:
				return enabled != ENABLED_EDEFAULT;
			case ModelPackage.WEB_SERVER__HTTPS_ONLY:
				return httpsOnly != HTTPS_ONLY_EDEFAULT;
			case ModelPackage.WEB_SERVER__HTTPS_PORT:
				return httpsPort != HTTPS_PORT_EDEFAULT;
			case ModelPackage.WEB_SERVER__HTTP_PORT:
				return httpPort != HTTP_PORT_EDEFAULT;
			case ModelPackage.WEB_SERVER__SESSION_MINUTES:
				return sessionMinutes != SESSION_MINUTES_EDEFAULT;
			case ModelPackage.WEB_SERVER__CERTIFICATE:
				return CERTIFICATE_EDEFAULT == null ? certificate != null : !CERTIFICATE_EDEFAULT.equals(certificate);
			case ModelPackage.WEB_SERVER__USERS:
				return users != null && !users.isEmpty();
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
		result.append(", httpsOnly: ");
		result.append(httpsOnly);
		result.append(", httpsPort: ");
		result.append(httpsPort);
		result.append(", httpPort: ");
		result.append(httpPort);
		result.append(", sessionMinutes: ");
		result.append(sessionMinutes);
		result.append(", certificate: ");
		result.append(certificate);
		result.append(')');
		return result.toString();
	}

} //WebServerImpl
